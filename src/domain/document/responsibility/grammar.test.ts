import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isResponsibilityLine, parseNote } from './note.ts';

/** What a note says, in one line: 名·字 for whoever is named, the rest by its kind. */
function read(note: string): string {
  const reading = parseNote(note);
  if (reading === null) return '未读';
  const shown = reading.pieces.flatMap(({ kind, words, role }) => {
    if (kind === 'name') return `${words}·${role}`;
    if (kind === 'open') return `＋${words}`;
    if (kind === 'time') return `时限 ${words}`;
    if (!['mark', 'role', 'rule', 'unread'].includes(kind)) throw new Error(`A piece is of no kind: ${kind}`);
    return kind === 'unread' ? `未读 ${words}` : [];
  });
  return shown.join('　');
}

describe('the rules of the grammar, each by its examples', () => {
  const examples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    '名单 负责': {
      '（条法司负责）': '条法司·负责',
      '（战略规划司、运用促进司、审业部负责）': '战略规划司·负责　运用促进司·负责　审业部·负责',
      '（省法院、省检察院、省公安厅分别负责）': '省法院·分别负责　省检察院·分别负责　省公安厅·分别负责',
      '（甲、乙按职责分工负责）': '甲·按职责分工负责　乙·按职责分工负责',
      '（甲、乙按照职责分工分别负责）': '甲·按照职责分工分别负责　乙·按照职责分工分别负责',
      '（甲、乙共同负责）': '甲·共同负责　乙·共同负责',
      '（甲牵头负责）': '甲·牵头负责',
      '（甲负责牵头）': '甲·负责牵头',
      '（试点城市政府负责落实）': '试点城市政府·负责落实',
      '（甲组织实施）': '甲·组织实施',
      '（甲主办，乙协办）': '甲·主办　乙·协办',
      '（甲、乙按职责抓好落实）': '甲·按职责抓好落实　乙·按职责抓好落实',
      '（甲、乙分工负责）': '甲·分工负责　乙·分工负责',
      '（甲牵头，各有关单位密切配合）': '甲·牵头　各有关单位·密切配合',
    },
    '牵头、配合、参与、指导': {
      '（甲牵头，乙、丙配合）': '甲·牵头　乙·配合　丙·配合',
      '（甲牵头，乙、丙参与）': '甲·牵头　乙·参与　丙·参与',
      '（甲牵头；乙参加）': '甲·牵头　乙·参加',
      '（自然资源部、工业和信息化部指导）': '自然资源部·指导　工业和信息化部·指导',
      '（生态环境部指导，试点城市政府负责落实）': '生态环境部·指导　试点城市政府·负责落实',
      '（甲牵头，乙、丙等按职责分工负责）': '甲·牵头　乙·按职责分工负责　丙·按职责分工负责　＋等',
      '（由甲牵头，乙配合）': '甲·牵头　乙·配合',
      '（具体由甲负责）': '甲·负责',
    },
    '责任单位：名单': {
      '（责任单位：甲、乙；各区政府）': '甲·责任单位　乙·责任单位　各区政府·责任单位',
      '（责任部门：甲、乙（丙）等）': '甲·责任部门　乙（丙）·责任部门　＋等',
      '（牵头单位：甲，配合单位：乙、丙，各区、县级市）':
        '甲·牵头单位　乙·配合单位　丙·配合单位　各区·配合单位　县级市·配合单位',
      '（责任处室：知识产权保护处）': '知识产权保护处·责任处室',
      '（牵头：甲；配合：乙）': '甲·牵头　乙·配合',
      '（牵头责任单位:甲; 责任单位:乙）': '甲·牵头责任单位　乙·责任单位',
      '（责任单位：甲牵头，乙配合）': '甲·牵头　乙·配合',
      '（牵头单位：甲　责任单位：乙、丙）': '甲·牵头单位　乙·责任单位　丙·责任单位',
      '（第一责任单位：甲责任单位：乙）': '甲·第一责任单位　乙·责任单位',
      '（责任单位：甲（牵头）、乙）': '甲·牵头　乙·责任单位',
      '（牵头（责任）单位：甲；责任部门（单位）：乙）': '甲·牵头（责任）单位　乙·责任部门（单位）',
      '（责任分工：甲、乙）': '甲·责任分工　乙·责任分工',
    },
    '名单，名单 负责': {
      '（甲、乙，丙按职责分工负责）': '甲·按职责分工负责　乙·按职责分工负责　丙·按职责分工负责',
      '（科技部、财政部，各省级人民政府按职责分工负责）':
        '科技部·按职责分工负责　财政部·按职责分工负责　各省级人民政府·按职责分工负责',
      '（甲、乙，按职责分工负责）': '甲·按职责分工负责　乙·按职责分工负责',
    },
    会同: {
      '（甲会同有关部门负责）': '甲·负责　＋会同有关部门',
      '（甲、乙会同有关部门负责）': '甲·负责　乙·负责　＋会同有关部门',
      '（甲会同乙、丙负责）': '甲·负责　乙·会同　丙·会同',
      '（由甲、丁牵头会同乙负责）': '甲·牵头　丁·牵头　乙·会同',
      '（甲牵头，会同乙落实）': '甲·牵头　乙·会同',
    },
    '等、等和': {
      '（甲等负责）': '甲·负责　＋等',
      '（甲、乙等有关部门和单位按职责分工负责）': '甲·按职责分工负责　乙·按职责分工负责　＋等有关部门和单位',
      '（甲等有关部门、单位负责）': '甲·负责　＋等有关部门　＋单位',
      '（甲、乙等13个部门负责）': '甲·负责　乙·负责　＋等13个部门',
      '（甲、乙等和各省级人民政府负责）': '甲·负责　乙·负责　＋等和　各省级人民政府·负责',
      '（高等教育司、初等教育处负责）': '高等教育司·负责　初等教育处·负责',
    },
    集合: {
      '（各省级人民政府负责）': '各省级人民政府·负责',
      '（各地区、各有关部门和单位按职责分工负责）': '各地区·按职责分工负责　各有关部门和单位·按职责分工负责',
      '（财政部和各省级人民政府负责）': '财政部·负责　各省级人民政府·负责',
      '（各市、县（市、区）人民政府负责）': '各市、县（市、区）人民政府·负责',
      '（甲参与，各省、自治区、直辖市人民政府负责）': '甲·参与　各省、自治区、直辖市人民政府·负责',
      '（甲、各设区市、县人民政府，省有关部门负责）': '甲·负责　各设区市、县人民政府·负责　省有关部门·负责',
      '（文化和旅游部、工业和信息化部负责）': '文化和旅游部·负责　工业和信息化部·负责',
    },
    括号: {
      '〔责任单位：甲〕': '甲·责任单位',
      '【甲负责】': '甲·负责',
      '［甲负责］': '甲·负责',
      '[甲负责]': '甲·负责',
      '(甲负责)': '甲·负责',
      '（省市场监管局（省知识产权局）、南京海关等负责）': '省市场监管局（省知识产权局）·负责　南京海关·负责　＋等',
      '（甲、乙负责（丙配合））': '甲·负责　乙·负责　丙·配合',
      '（甲负责）。': '甲·负责',
      '（甲负责）；': '甲·负责',
    },
    没有括号的行: {
      '责任单位：甲、乙': '甲·责任单位　乙·责任单位',
      '牵头单位：甲，配合单位：乙。': '甲·牵头单位　乙·配合单位',
      '责任单位：甲、乙。任务中列第一位的为牵头单位。': '甲·责任单位　乙·责任单位',
      '完成时限：2024年12月底': '时限 2024年12月底',
    },
    以下不再列出: {
      '（甲指导，乙落实。以下均需各地区落实，不再列出）': '甲·指导　乙·落实',
    },
    时限: {
      '（2025年12月底前完成）': '时限 2025年12月底前完成',
      '（2022年12月15日前）': '时限 2022年12月15日前',
      '（持续推进）': '时限 持续推进',
      '（年底前完成）': '时限 年底前完成',
      '（甲负责，2024年6月底前取得阶段性成效）': '甲·负责　时限 2024年6月底前取得阶段性成效',
      '（完成时限：2024年12月底）。': '时限 2024年12月底',
      '（甲负责，2025年12月底前完成）': '甲·负责　时限 2025年12月底前完成',
      '（甲负责，2024年6月）': '甲·负责　时限 2024年6月',
      '（甲负责，2024年1月至6月）': '甲·负责　时限 2024年1月至6月',
      '（责任单位：甲；完成时限：2024年12月底）': '甲·责任单位　时限 2024年12月底',
      '（甲等１３个部门负责，２０２４年１２月底前完成）': '甲·负责　＋等１３个部门　时限 ２０２４年１２月底前完成',
      '（责任处室：甲　完成时限：2024年10月底前）': '甲·责任处室　时限 2024年10月底前',
      '（完成时限：2024年12月；责任处室：甲）': '时限 2024年12月　甲·责任处室',
      '（责任单位：甲；时间节点：6月底；推进时限：全年）': '甲·责任单位　时限 6月底　时限 全年',
      '（责任单位：甲、乙，持续推进）': '甲·责任单位　乙·责任单位　时限 持续推进',
      '（甲、乙，2024年底前，丙负责）': '甲·负责　乙·负责　时限 2024年底前　丙·负责',
    },
    只有名称: {
      '（知识产权保护处）': '知识产权保护处·',
      '（区知识产权局，各镇人民政府、各街道办事处）': '区知识产权局·　各镇人民政府·　各街道办事处·',
      '（区教育局、区知识产权局；2024年底前）': '区教育局·　区知识产权局·　时限 2024年底前',
      '（知识产权促进处、质量发展处）': '知识产权促进处·　质量发展处·',
    },
    读不了的留作文字: {
      '（条法司负责，抓好落实工作）': '条法司·负责　未读 抓好落实工作',
      '（甲，责任单位：乙负责）': '未读 甲　乙·负责',
      '（责任单位：甲，见附件）': '甲·责任单位　未读 见附件',
      '（牵头单位：甲；配合单位：无）': '甲·牵头单位　未读 配合单位：无',
      '（牵头单位：甲；配合单位：—）': '甲·牵头单位　未读 配合单位：—',
      '（牵头单位：甲，配合单位：）': '甲·牵头单位　未读 配合单位：',
      '（甲负责，详见任务清单的第三项）': '甲·负责　未读 详见任务清单的第三项',
    },
  };

  describe.each(Object.entries(examples))('%s', (_, notes) => {
    test.each(Object.entries(notes))('%s', (note, expected) => {
      expect(read(note)).toBe(expected);
    });
  });
});

test.each([
  '（见附件）',
  '（，条法司负责的事项）',
  '（条法司、负责）',
  '（由负责）',
  '（）',
  '（负责）',
  '（下同）',
  '（含食用油，下同）',
  '（2024年）',
  '（对于重大项目，由甲负责',
  '（请条法司办）',
  '（条法司负责】',
  '条法司负责',
  '责任单位：',
  '责任单位：甲、',
  '责任单位：见附件',
  '责任单位：甲。要抓好落实。',
  '（各单位主要负责同志）',
  '（负责人：张三）',
])('%s is beyond the grammar', (note) => {
  expect(read(note)).toBe('未读');
});

test.each([
  [
    '（甲、乙负责，排在第一位的部门为牵头部门，下同）',
    { kind: 'first-leads', role: '牵头部门', below: true, words: '排在第一位的部门为牵头部门，下同' },
  ],
  [
    '（甲、乙负责。列第一位者为牵头单位，下同）',
    { kind: 'first-leads', role: '牵头单位', below: true, words: '列第一位者为牵头单位，下同' },
  ],
  [
    '（甲、乙负责，排第一位的为牵头单位）',
    { kind: 'first-leads', role: '牵头单位', below: false, words: '排第一位的为牵头单位' },
  ],
  [
    '（甲指导，乙负责落实。以下均需试点城市政府落实，不再列出）',
    { kind: 'all-below', role: '落实', names: ['试点城市政府'], words: '以下均需试点城市政府落实' },
  ],
  ['〔责任单位：甲、乙，下同〕', { kind: 'same-below', names: [], below: true, words: '下同' }],
])('%s states a rule of its own', (note, expected) => {
  expect(parseNote(note)?.rules).toMatchObject([expected]);
});

test('a time alone is a note of time, and names alone are a note of names', () => {
  expect(['（持续推进）', '（保护处）', '（甲负责）'].map((note) => parseNote(note)?.kind)).toEqual([
    'time',
    'names',
    'responsibility',
  ]);
});

test('a line tells by itself whether it says who answers or by when', () => {
  const lines = ['责任单位：甲', '完成时限：2024年6月', '责任单位：见附件', '甲负责', '（甲负责）', '责任重大'];
  expect(lines.filter(isResponsibilityLine)).toEqual(['责任单位：甲', '完成时限：2024年6月']);
});

test('whatever a note says, its pieces join to it', () => {
  const word = fc.constantFrom(
    ...'，；。、（）(),;：'.split(''),
    ...['甲', '各地区', '高等教育司', '负责', '牵头', '会同', '有关部门', '等', '和', '由', '责任单位：', '配合单位：'],
    ...['下同', '完成时限：', '2024年', '12月', '底', '前完成', '持续推进', '以下均需', '落实', '不再列出', '见附件'],
    '排在第一位的部门为牵头部门',
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 14 }),
      fc.constantFrom(['（', '）'], ['〔', '〕。'], ['', '']),
      (words, [open, close]) => {
        const note = `${open}${words.join('')}${close}`;
        const reading = parseNote(note);
        if (reading !== null) expect(reading.pieces.map((one) => one.words).join('')).toBe(note);
      },
    ),
    { numRuns: 3000 },
  );
});

test('a note has a piece for each head, name, verb and mark, in its inner bracket as well', () => {
  const mark = (words: string) => ({ words, kind: 'mark', role: null });
  const role = (words: string) => ({ words, kind: 'role', role: null });
  const name = (words: string, role: string) => ({ words, kind: 'name', role });
  expect(parseNote('（责任单位：甲、乙牵头（丙配合））。')?.pieces).toEqual([
    ...[mark('（'), role('责任单位：'), name('甲', '牵头'), mark('、'), name('乙', '牵头'), role('牵头')],
    ...[mark('（'), name('丙', '配合'), role('配合'), mark('）'), mark('）。')],
  ]);
});

test('brackets in brackets are read three deep, and only at the end of their phrase', () => {
  expect(read('（甲负责（乙配合（丙参与（丁指导））））')).toBe('甲·负责　乙·配合　丙·参与　丁·指导');
  expect(read('（甲负责（乙配合（丙参与（丁指导（戊协办）））））')).not.toMatch(/[丁戊]·/u);
  expect(read('（甲负责（乙配合）好）')).toBe('未读');
  expect(read('（甲牵头；责任单位：负责）')).toBe('甲·牵头　未读 责任单位：负责');
});

test.each([
  ...[
    '如有需要',
    '如遇汛情',
    '如需调整',
    '如因故变动',
    '以上任务',
    '以下任务',
    '按职责',
    '按照要求',
    '为了落实',
    '为在年内',
    '为任务',
  ],
  ...['把任务', '无', '—', '/', '请核实', '及时', '等单位'],
])('%s is nobody’s name', (words) => {
  expect(read(`（${words}、甲负责）`)).not.toContain(`${words}·`);
});

test('areas are one name with the body that they end in, and else names of their own', () => {
  expect(read('（各市、自治县政府负责）')).toBe('各市、自治县政府·负责');
  expect(read('（各区、省市场局负责）')).toBe('各区·负责　省市场局·负责');
  expect(read('（各市、县政府专班负责）')).toBe('各市·负责　县政府专班·负责');
});

test('names alone are those of bodies', () => {
  expect(parseNote('（某分行、某支行）')?.kind).toBe('names');
  expect(parseNote('（局长、保护处）')).toBeNull();
});

test('the rules that a note states are said with whom they speak of', () => {
  const rulesOf = (note: string) => parseNote(note)?.rules ?? [];
  expect(rulesOf('（甲负责，下同）')).toEqual([
    { kind: 'same-below', words: '下同', role: '', names: [], below: true },
  ]);
  expect(rulesOf('（甲、乙负责，列第一的为牵头单位）')).toEqual([
    { kind: 'first-leads', words: '列第一的为牵头单位', role: '牵头单位', names: [], below: false },
  ]);
  expect(rulesOf('（甲指导，以下均需乙、丙落实，不再列出）')).toEqual([
    { kind: 'all-below', words: '以下均需乙、丙落实', role: '落实', names: ['乙', '丙'], below: true },
  ]);
  for (const note of ['（甲负责，上下同）', '（甲负责，下同步）']) expect(rulesOf(note), note).toEqual([]);
  for (const words of ['不再列出名单', '今后不再列出'])
    expect(read(`（甲负责，${words}）`)).toBe(`甲·负责　未读 ${words}`);
});

const MANY = 20_000;

test.each<[string, string]>([
  ['brackets in brackets', `${'（'.repeat(5 * MANY)}甲负责${'）'.repeat(5 * MANY)}`],
  ['brackets that never close', `（甲负责${'（'.repeat(5 * MANY)}）`],
  ['names', `（${'甲、'.repeat(MANY)}乙负责）`],
  ['phrases', `（${'甲，'.repeat(MANY)}乙负责）`],
  ['verbs', `（${'负责'.repeat(MANY)}甲）`],
  ['verbs with a comma', `（甲${'负责'.repeat(MANY)}，乙负责）`],
  ['会同', `（${'甲会同'.repeat(MANY)}乙负责）`],
  ['等', `（${'甲等'.repeat(MANY)}负责）`],
  ['和各', `（${'甲和各'.repeat(MANY)}负责）`],
  ['heads', `（${'责任单位：'.repeat(MANY)}甲）`],
  ['stops', `（甲负责）${'。'.repeat(MANY)}`],
  ['areas', `（${'各市、'.repeat(MANY)}县政府负责）`],
  ['times', `（${'2024年'.repeat(MANY)}前，甲负责）`],
])('%s without end are read in a time that grows with them alone', (_, note) => {
  // What grows with the square would take minutes, and the test has seconds.
  const pieces = parseNote(note)?.pieces ?? [{ words: note }];
  expect(pieces.map(({ words }) => words).join('')).toBe(note);
});
