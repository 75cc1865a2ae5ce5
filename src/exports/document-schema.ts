import { z } from 'zod';
import { unitId } from '#domain/paths.ts';

const address = z.string().describe('网页地址');
const hash = z
  .string()
  .regex(/^[0-9a-f]{8}$/u)
  .describe('文字的校验值：去掉空白后按NFC取SHA-256，前8位十六进制');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const sentenceId = z.string().regex(new RegExp(`^(?:${unitId}|notice|preamble)-s[1-9][0-9]*$`, 'u'));

const sentence = z
  .strictObject({
    id: sentenceId.describe('句的编号，句序为本站所加，在一项之内从1起'),
    text: z.string().describe('原文，不含责任括注'),
    url: address,
    hash,
    offset: z.int().nonnegative().describe('在收到的文字中之前有多少个字符（Unicode码位）'),
    targets: z
      .array(
        z.strictObject({
          id: z.string().describe('目标的编号'),
          kind: z.enum(['原文', '编者']).describe('关联的依据：原文写明，或者编者判断'),
          reason: z.string().describe('理由'),
        }),
      )
      .describe('相关目标'),
    terms: z.array(z.string()).describe('文字中提到的文件与术语的编号'),
  })
  .meta({ id: 'sentence', title: '句：sentences[]' });

const duty = z
  .strictObject({
    id: z.string().describe('责任段的编号'),
    url: address,
    paragraph: z.int().positive().describe('在本项中属于第几个自然段'),
    heading: z.string().nullable().describe('破折号引出的小标题，原样'),
    note: z.string().nullable().describe('责任括注，原样；没有括注时为null'),
    departments: z
      .array(
        z.strictObject({
          id: z.string().describe('责任单位的编号'),
          role: z.string().describe('括注中的字，如“负责”；括注只有名称的，为空'),
          ruled: z
            .strictObject({
              role: z.string().describe('原文规则中的字，如“牵头部门”'),
              words: z.string().describe('规则的原文'),
              from: z.string().describe('写有规则的责任段、句或落款（closing）'),
            })
            .optional()
            .describe('据原文规则：括注本身没有写，由原文对所有括注的说明得出；没有时不出现'),
        }),
      )
      .describe('责任单位，按括注中的次序；次序不表示主次'),
    times: z.array(z.string()).optional().describe('括注中的时限，原样，如“持续推进”；没有时不出现'),
    sentences: z.array(sentence).describe('各句'),
  })
  .meta({ id: 'duty', title: '责任段：duties[]' });

const clause = z
  .strictObject({
    id: z.string().describe('项的编号，含所在部分：3-4即三（四）'),
    label: z.string().describe('序号，如“（四）”；第五部分没有分项，为空'),
    title: z.string().describe('标题，不含序号和句号；第五部分为空'),
    url: address,
    duties: z.array(duty).describe('责任段：到一处责任括注为止的各句，或段落余下的句子'),
    get units() {
      return z.array(clause).optional().describe('本项之下另有序号的各层，如1.、（1）；没有时略去');
    },
  })
  .meta({ id: 'clause', title: '项：clauses[]' });

const opening = z
  .strictObject({
    id: z.string().describe('notice或preamble'),
    url: address,
    sentences: z.array(sentence).describe('各句'),
  })
  .nullable();

const closing = z.strictObject({
  id: z.string().describe('closing'),
  url: address,
  lines: z
    .array(
      z.strictObject({
        kind: z.string().describe('署名issuer、日期date、附注remark、抄送copies、附件名称contents'),
        words: z.string().describe('原文'),
      }),
    )
    .describe('各行'),
});

const part = z
  .strictObject({
    id: z.string().describe('部分的编号'),
    label: z.string().describe('序号，如“三”'),
    title: z.string().describe('标题'),
    url: address,
    clauses: z.array(clause).describe('各项；第五部分不分项，部分与项同号'),
  })
  .meta({ id: 'part', title: '部分：parts[]' });

const target = z
  .strictObject({
    id: z.string().describe('目标的编号'),
    title: z.string().describe('目标的名称'),
    url: address,
    duty: z.string().describe('写有这一目标的责任段'),
    indicators: z
      .array(
        z.strictObject({
          name: z.string().describe('编者简称'),
          quote: z.string().describe('含有数值的原文'),
          value: z.number().describe('数值'),
          unit: z.string().describe('单位'),
          comparison: z.enum(['=', '>=', '<=']).describe('压减至、稳定在为=，以上为>='),
          due: z.string().describe('何时，用原文的字'),
        }),
      )
      .describe('指标'),
    tasks: z.array(sentenceId).describe('与这一目标关联的句'),
  })
  .meta({ id: 'target', title: '目标：targets[]' });

/** The shape of `/data/2022.json`: what it promises, field by field; fields are only ever added. */
const documentSchema = z
  .strictObject({
    edition: z.string().describe('版本，即年份；其他文件为“系列-年份”'),
    title: z.string().describe('文件名称'),
    number: z.string().describe('发文字号'),
    issuer: z.string().describe('发文机关，即落款'),
    signed: date.describe('成文日期'),
    published: date.describe('网上发布日期'),
    addressees: z.string().describe('主送机关，带冒号'),
    annex: z.string().nullable().describe('附件名称；附件本身本站没有'),
    url: address,
    source: z
      .strictObject({
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/u)
          .describe('收到的文字的SHA-256'),
        url: z.string().nullable().describe('官方页面地址；未能确认时为null'),
      })
      .describe('文字来源'),
    later: z
      .array(z.strictObject({ year: z.int().describe('年度'), number: z.string().describe('发文字号') }))
      .describe('已知的以后年度文件'),
    notice: opening.describe('印发通知'),
    preamble: opening.describe('序言'),
    parts: z.array(part).describe('各部分'),
    closing: closing.optional().describe('落款；没有时略去'),
    targets: z.array(target).describe('目标'),
    deadlines: z
      .array(
        z.strictObject({
          sentence: sentenceId.describe('句的编号'),
          quote: z.string().describe('原文'),
          date: date.describe('最后一天'),
        }),
      )
      .describe('写明日期的要求'),
    departments: z
      .array(
        z.strictObject({
          id: z.string().describe('责任单位的编号'),
          token: z.string().describe('正文中的写法'),
          name: z.string().describe('全称，以文件当年为准'),
          aliases: z.array(z.string()).describe('别名'),
          parent: z.string().describe('所属：局机关、专利局或地方'),
          tasks: z.array(sentenceId).describe('负责的任务，一句算一项'),
        }),
      )
      .describe('责任单位，按展示次序'),
    terms: z
      .array(
        z.strictObject({
          id: z.string().describe('术语的编号'),
          name: z.string().describe('名称'),
          forms: z.array(z.string()).describe('在文字中查找的写法'),
          kind: z.string().describe('类别'),
          sentences: z.array(sentenceId).describe('提到它的句'),
        }),
      )
      .describe('提到的文件与术语'),
  })
  .meta({ title: '文件' });

/** Gives the JSON Schema (draft 2020-12) of `/data/2022.json`. */
export const documentJsonSchema = () => z.toJSONSchema(documentSchema, { target: 'draft-2020-12' });
