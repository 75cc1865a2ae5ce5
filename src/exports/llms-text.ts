import { placeOfUnit } from '#domain/citation/place.ts';
import { saysRoles } from '#domain/corpus/bearer-groups.ts';
import { sayLibrary } from '#domain/corpus/say-held.ts';
import { hasTasks } from '#domain/corpus/what-it-lists.ts';
import { isClause, unitsOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import {
  aboutPath,
  dataPath,
  departmentsPath,
  editionDataPath,
  editionPath,
  provenancePath,
  topicsPath,
  twinPath,
  verifyPath,
} from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/** Writes llms.txt (llmstxt.org): what the site holds and where the plain texts are, for programs that read for people. */
export const llmsTextOf = (corpus: Corpus, locate: Locate): string =>
  [
    '# 明责',
    '',
    `> ${aboutSite(corpus)}非官方整理，以${[...new Set(corpus.editions.map(({ issuer }) => issuer))].join('、')}发布的文本为准。`,
    '',
    `引用时请给出句的地址，如 2022/3-4/s2/；句序为本站所加。${corpus.editions.every(saysNoMore) ? '“负责”之外，原文没有写牵头、配合，也没有逐项时限。' : ''}`,
    '',
    ...corpus.editions.flatMap((edition) => ofEdition(edition, corpus, locate)),
    '## 其他',
    '',
    item('责任单位', locate(departmentsPath), '各单位负责的任务'),
    ...(corpus.topics.length > 0
      ? [item('专题', locate(topicsPath), `编者归在一处的事项：${corpus.topics.map(({ title }) => title).join('、')}`)]
      : []),
    item('数据', locate(dataPath), '各种格式与逐字段说明'),
    item('核校', locate(verifyPath), '收到的文字、发布的文字与每一处改动'),
    item('关于', locate(aboutPath), '本站是什么、不是什么，怎样引用'),
    '',
  ].join('\n');

const aboutSite = ({ editions }: Corpus): string =>
  editions.length > 1
    ? `把政策文件逐句编号、逐句可链接、逐句标明责任单位的网站，收录${sayLibrary(editions)}。`
    : '把一份政策文件逐句编号、逐句可链接、逐句标明责任单位的网站。';

/** Whether an edition says of departments that they answer and nothing else, and sets none of their tasks a time limit. */
function saysNoMore({ parts, tasks, deadlines }: Edition): boolean {
  const duties = parts.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.duties));
  const dated = new Set(deadlines.map(({ sentence }) => sentence));
  return duties.every((duty) => !saysRoles(duty) && duty.times.length === 0) && !tasks.some(({ id }) => dated.has(id));
}

const item = (name: string, address: string, what: string): string => `- [${name}](${address}): ${what}`;

const ofEdition = (edition: Edition, { editions }: Corpus, locate: Locate): readonly string[] => [
  `## 《${edition.title}》（${edition.number}）`,
  '',
  item(
    '全文',
    locate(editionPath(edition.slug)),
    `${edition.parts.length}个部分，${edition.sentences.length}句，${edition.tasks.length}项任务`,
  ),
  item('全文Markdown', locate(editionDataPath(edition.slug, 'md')), '一个文件'),
  item('全文JSON', locate(editionDataPath(edition.slug, 'json')), '逐句的文字、责任单位、目标、术语与校验值'),
  ...(editions.length > 1
    ? [item('来源与改动', locate(provenancePath(edition.slug, editions)), '收到的文字、发布的文字与每一处改动')]
    : []),
  ...(hasTasks(edition)
    ? [item('任务台账CSV', locate(editionDataPath(edition.slug, 'csv')), `${edition.tasks.length}项任务`)]
    : []),
  ...unitsOf(edition)
    .filter(isClause)
    .map((clause) =>
      item(`${placeOfUnit(clause)}${clause.title}`, locate(twinPath(edition.slug, clause.id, 'md')), 'Markdown'),
    ),
  '',
];
