import { z } from 'zod';
import type { Corpus } from '#domain/model/corpus.ts';
import { topicPath } from '#domain/paths.ts';
import { acrossEditions } from './across-editions.ts';
import type { Locate } from './locate.ts';

const topic = z.strictObject({
  id: z.string().describe('专题的编号'),
  title: z.string().describe('名称，编者所拟'),
  description: z.string().describe('说明，编者所写'),
  url: z.string().describe('网页地址'),
  members: z
    .array(z.string())
    .describe(
      '编者归入的项、责任段、句或目标，编号带版本：2022/3-4、2022/3-6-d2、2022/3-4-s8、2022/targets/protection',
    ),
  sentences: z.array(z.string()).describe('归入的各句，编号带版本，按原文顺序，新的版本在前'),
});

/** The shape of `/data/topics.json`; fields are only ever added. */
const topicsSchema = z.strictObject({ topics: z.array(topic).describe('各专题') }).meta({ title: '专题' });

/** Gives the JSON Schema (draft 2020-12) of `/data/topics.json`. */
export const topicsJsonSchema = () => z.toJSONSchema(topicsSchema, { target: 'draft-2020-12' });

/** The topics as `/data/topics.json` publishes them, with what belongs to them in all editions. All of it is an editor's. */
export const topicsJson = ({ topics }: Corpus, locate: Locate): z.infer<typeof topicsSchema> => ({
  topics: topics.map(({ id, title, description, years }) => ({
    id,
    title,
    description,
    url: locate(topicPath(id)),
    members: years.flatMap(({ edition, members }) => members.map((member) => `${edition}/${member}`)),
    sentences: [...acrossEditions(years)],
  })),
});
