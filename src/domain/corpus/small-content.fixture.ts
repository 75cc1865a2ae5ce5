import { createHash } from 'node:crypto';
import type { Content, EditionContent } from './content.ts';
import type { DepartmentData, TargetData } from './front-matter.ts';
import type { SourceRecord } from './import-records.ts';

/** A short document as a page gives it: everything that a guideline has, once or twice. */
const SOURCE = `国家知识产权局关于印发《示例工作指引（2023）》的通知

发布时间：2023-03-21

国知发运字〔2023〕7号

各省知识产权局：

现将《示例工作指引（2023）》印发给你们。

国家知识产权局

2023年3月16日

示例工作指引

（2023）

按照《示例纲要（2021—2035年）》（以下简称《纲要》）制订本指引。

一、总体要求

（一）指导思想。坚持《纲要》。

（二）主要目标。2023年底，机制健全。

——知识产权创造。审查周期压减至16个月，惠及企业数量增长10%以上。

二、重点任务

（一）健全政策。加快论证。（条法司负责）研究TISC的规则。（条法司、国际合作司负责）

（二）优化服务。向商标局推广证书。（国际合作司牵头，条法司配合）

三、工作要求

在2023年12月15日前报送。

附件：示例清单.pdf
`;

const TEXTS: Readonly<Record<string, string>> = {
  notice: `国家知识产权局关于印发《示例工作指引（2023）》的通知

国知发运字〔2023〕7号

各省知识产权局：

现将《示例工作指引（2023）》印发给你们。

国家知识产权局

2023年3月16日
`,
  preamble: `示例工作指引

（2023）

按照《示例纲要（2021—2035年）》（以下简称《纲要》）制订本指引。
`,
  'clauses/1': `一、总体要求
`,
  'clauses/1-1': `（一）指导思想。坚持《纲要》。
`,
  'clauses/1-2': `（二）主要目标。2023年底，机制健全。

——知识产权创造。审查周期压减至16个月，惠及企业数量增长10%以上。
`,
  'clauses/2': `二、重点任务
`,
  'clauses/2-1': `（一）健全政策。加快论证。（条法司负责）研究TISC的规则。（条法司、国际合作司负责）
`,
  'clauses/2-2': `（二）优化服务。向商标局推广证书。（国际合作司牵头，条法司配合）
`,
  'clauses/3': `三、工作要求

在2023年12月15日前报送。
`,
  annex: `附件：示例清单.pdf
`,
};

const department = (order: number, token: string, name: string): DepartmentData => ({
  order,
  token,
  name,
  nameConfirmed: true,
  nameAsOf: '2023-03',
  aliases: [],
  parent: '局机关',
  kind: '司',
});

const creation: TargetData = {
  order: 1,
  title: '知识产权创造',
  duty: '1-2-d2',
  indicators: [
    {
      name: '审查周期',
      quote: '审查周期压减至16个月',
      value: 16,
      unit: '个月',
      comparison: '=',
      due: '2023年底',
    },
    {
      name: '惠及企业数量',
      quote: '惠及企业数量增长10%以上',
      value: 10,
      unit: '%',
      comparison: '>=',
      due: '2023年底',
    },
  ],
  ties: [{ kind: '编者', reason: '论证与审查有关', sentences: ['2-1-s1'] }],
};

const recordOf = (source: string): SourceRecord => ({
  sha256: createHash('sha256').update(source).digest('hex'),
  replaced: [],
  unread: [],
});

/** The edition of the small content, in the folder `content/2023`. */
export function smallEditionContent(): EditionContent {
  const folder = 'content/2023';
  return {
    slug: '2023',
    folder,
    source: SOURCE,
    record: recordOf(SOURCE),
    edits: [{ offset: 30, before: '发布时间：2023-03-21', after: '', rule: 'metadata', evidence: null }],
    texts: Object.entries(TEXTS).map(([path, body]) => ({
      id: path.slice(path.lastIndexOf('/') + 1),
      file: `${folder}/${path}.mdx`,
      body,
    })),
    data: {
      title: '示例工作指引（2023）',
      year: 2023,
      number: '国知发运字〔2023〕7号',
      issuer: '国家知识产权局',
      signed: '2023-03-16',
      published: '2023-03-21',
      sourceUrl: null,
      annexHeld: false,
      annexReason: '只收到名称。',
      later: [{ year: 2024, number: '国知发运字〔2024〕9号' }],
      oddities: [{ words: '制订', note: '别处用“制定”。' }],
    },
    targets: [{ id: 'creation', file: `${folder}/targets/creation.mdx`, data: creation }],
    lineage: null,
  };
}

/** A content folder with one small edition, sound in every respect; what is changed in it is wrong for that alone. */
export function smallContent(edition: EditionContent = smallEditionContent()): Content {
  return {
    editions: [edition],
    unfinished: [],
    series: [
      {
        id: 'guideline',
        file: 'content/series/guideline.mdx',
        data: { title: '示例工作指引', kind: '工作指引', short: '指引', parents: {} },
      },
    ],
    library: { id: 'library', file: 'content/library.mdx', data: { series: ['guideline'] } },
    departments: [
      {
        id: 'treaty-and-law',
        file: 'content/departments/treaty-and-law.mdx',
        data: department(1, '条法司', '条约法律司'),
      },
      { id: 'trademarks', file: 'content/departments/trademarks.mdx', data: department(3, '商标局', '商标局') },
      {
        id: 'cooperation',
        file: 'content/departments/cooperation.mdx',
        data: department(2, '国际合作司', '国际合作司'),
      },
    ],
    terms: [
      {
        id: 'tisc',
        file: 'content/terms/tisc.mdx',
        data: {
          name: '技术与创新支持中心',
          forms: ['TISC'],
          kind: 'programme',
          note: null,
          noteSource: null,
          officialUrl: null,
        },
      },
      {
        id: 'gangyao',
        file: 'content/terms/gangyao.mdx',
        data: {
          name: '示例纲要',
          forms: ['《示例纲要（2021—2035年）》'],
          kind: 'policy',
          note: null,
          noteSource: null,
          officialUrl: null,
        },
      },
    ],
    topics: [],
    refused: [],
  };
}

/** The small edition with the words of one file changed, and those of its source with them. */
export function withWords(path: string, from: string, to: string): EditionContent {
  const edition = smallEditionContent();
  const change = (text: string): string => {
    if (!text.includes(from)) throw new Error(`“${from}” does not stand there.`);
    return text.replace(from, to);
  };
  const source = change(edition.source);
  return {
    ...edition,
    source,
    record: recordOf(source),
    texts: edition.texts.map((text) =>
      text.file.endsWith(`/${path}.mdx`) ? { ...text, body: change(text.body) } : text,
    ),
  };
}
