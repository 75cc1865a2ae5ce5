import fc from 'fast-check';
import { SAMPLE } from '#domain/importing/sample.fixture.ts';

/** Short documents written by hand, with everything that the import reads: each mutation begins with one of them. */
const BASES: readonly string[] = [
  SAMPLE.replace(
    '各地要推广证书。（各地方知识产权局负责）',
    '推广电子证书；（国际合作司牵头，条法司配合）扩展中心（TISC）功能（国际合作司负责）。',
  ),
  `某局关于印发《示例工作要点（2023）》的通知
某局发〔2023〕3号
发布日期：2023年2月3日
来源：某局办公室
各处室：
现将《示例工作要点（2023）》印发给你们。
某局
2023年2月1日
示例工作要点（2023）
一、总体思路
坚持稳中求进。
二、重点任务
（一）强化创造
1.开展培育工作。
牵头单位：条法司
责任单位：国际合作司、商标局
2.规范申请治理【商标局负责】。
3.加强监管。
（1）开展盘点；
（2）推广工具。
牵头单位：商标局
（二）促进运用。完成盘点（条法司指导）；推广工具。
（责任单位：国际合作司；完成时限：2023年12月底）
（三）推动完善制度。（条法司、商标局按职责分工负责）（2023年底前完成）
三、对成效明显的单位予以支持。（国际合作司负责）
附件：1.任务清单
      2.联系人名单
`,
  `某局关于印发《示例任务清单（2023）》的通知
某局发〔2023〕4号
各处室：
现将《示例任务清单（2023）》印发给你们。
某局
2023年2月1日
示例任务清单（2023）
发布日期：2023年2月3日
序号\t重点任务\t具体措施\t牵头单位\t配合单位\t完成时限
一、强化创造
1\t开展培育\t实施工程（一期）\t条法司\t国际合作司、商标局\t2023年12月
\t\t规范申请。\t商标局\t—\t持续推进
序号\t重点任务\t具体措施\t牵头单位\t配合单位\t完成时限
二、促进运用
2\t完成盘点，扩展中心（TISC）功能\t\t国际合作司\t条法司（指导）\t2023年底前完成
注：列第一位的为牵头单位
`,
  `示例办法（2023）
发布日期：2023年2月3日
2023年2月1日
第一章 总则
第一条 为了规范推广工作，制定本办法。
第二条 推广工作包括下列情形：
（一）开展培育；
（二）规范申请。
前款所称培育，由条法司认定。
第二章 推广
第三条 各处室分工如下：1.商标局承担盘点；2.国际合作司承担交流。
第四条 有下列情形之一的，①应当登记；②应当公示。
附件1
推广目录
一、证书
二、中心
`,
];

type Mutation = (source: string, at: number, other: number) => string;

const points = (source: string): string[] => [...source];

/** Puts something in at a place, given as a share of the text. */
const insert =
  (...pieces: readonly string[]): Mutation =>
  (source, at, other) => {
    const all = points(source);
    const index = Math.floor(at * all.length);
    const piece = pieces[Math.floor(other * pieces.length)] ?? '';
    return [...all.slice(0, index), piece, ...all.slice(index)].join('');
  };

/** Changes one occurrence of a pattern, chosen by a share of them. */
const change =
  (pattern: RegExp, to: string): Mutation =>
  (source, at) => {
    const found = [...source.matchAll(pattern)];
    const match = found[Math.floor(at * found.length)];
    if (match === undefined) return source;
    const after = match[0].replace(new RegExp(pattern.source, 'u'), to);
    return source.slice(0, match.index) + after + source.slice(match.index + match[0].length);
  };

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a character dropped': (source, at) =>
    points(source)
      .toSpliced(Math.floor(at * source.length), 1)
      .join(''),
  'a character doubled': (source, at) => {
    const all = points(source);
    return insert(all[Math.floor(at * all.length)] ?? '')(source, at, 0);
  },
  'two characters swapped': (source, at) => {
    const all = points(source);
    const index = Math.floor(at * (all.length - 1));
    return all.toSpliced(index, 2, all[index + 1] ?? '', all[index] ?? '').join('');
  },
  'a label skipped': change(/^(?:[一二三]、|[（(][一二三][）)] ?|\d\.)/gmu, ''),
  'a label changed': change(/[一二三](?=[、）)])/gu, '四'),
  'a bracket lost': change(/[（）()《》【】〔〕“”[\]]/gu, ''),
  'a bracket more': insert('（', '）', '《', '”', '【', '('),
  'a stop behind its note': change(/([。；])([（【][^（）【】]*[）】])/gu, '$2$1'),
  'a stop lost before its note': change(/[。；](?=[（【])/gu, ''),
  'a tab lost': change(/\t/gu, ''),
  'a tab more': change(/\t/gu, '\t\t'),
  'lines joined': change(/\n+/gu, ''),
  'a line split': insert('\n', '\n\n', '\n  '),
  'a note put in': insert(
    '（商标局负责）',
    '【条法司牵头】',
    '[商标局参与]',
    '［条法司配合］',
    '(商标局指导)',
    '责任单位：条法司',
    '\n牵头单位：商标局\n',
  ),
  'a note beyond the grammar put in': insert(
    '（请商标局办）',
    '（条法司牵头，抓紧办理）',
    '【责任部门见附表】',
    '\n责任单位：\n',
  ),
  'furniture put in': insert(
    '\n代办处\n',
    '\n打印\n',
    '\n分享到：微信 微博\n',
    '\n主办单位：商标局\n',
    '来源：',
    '版权所有',
    '字体：大 中 小',
  ),
  'an invisible character': insert('\u200b', '\u00ad', '\ufeff', '\u200e', '\f', '\u2060\u200d', '\u00a0', '\u3000'),
  'a forbidden character': insert('\u0007', '\u202e', '\ufffd', '\ue000', '\u{e0041}', '\u0410', '\u03a4', '\t'),
  'Windows lines': (source) => source.replaceAll('\n', '\r\n'),
  'Macintosh lines': (source) => source.replaceAll('\n', '\r'),
  'indented lines': (source) => source.replaceAll('\n', '\n\u3000\u3000'),
  'a byte order mark': (source) => `\ufeff${source}`,
  'U+0000': insert('\0'),
  'markup put in': insert('**', '[', '](#)', '{', '<b>', '`', '# ', '\\'),
  'cut off': (source, at) =>
    points(source)
      .slice(0, Math.floor(at * source.length))
      .join(''),
};

/** A share of a text, each as likely as the others. */
const SHARE = fc.noBias(fc.nat(9999)).map((part) => part / 10_000);

/** A text to which something has befallen, or nothing, and the names of what did. */
export interface MutatedText {
  readonly text: string;
  readonly names: readonly string[];
}

/** A base with up to three mutations. */
export const mutatedText: fc.Arbitrary<MutatedText> = fc
  .record({
    base: fc.constantFrom(...BASES),
    mutations: fc.array(fc.tuple(fc.constantFrom(...Object.keys(MUTATIONS)), SHARE, SHARE), { maxLength: 3 }),
  })
  .map(({ base, mutations }) => ({
    text: mutations.reduce((source, [name, at, other]) => MUTATIONS[name]?.(source, at, other) ?? source, base),
    names: mutations.map(([name]) => name),
  }));
