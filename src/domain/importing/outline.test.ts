import { describe, expect, test } from 'vitest';
import { unitsOfOutline } from '../document/outline.ts';
import { describe as say } from '../problem.ts';
import { parseOutline } from './outline.ts';

const parse = (...lines: string[]) =>
  parseOutline(
    lines.map((words, index) => ({ words, line: index + 1 })),
    'f.txt',
  );
const saidOf = (...lines: string[]) => parse(...lines).problems.map(say);

const NOTICE = ['某局关于印发《要点》的通知', '各处室：', '现印发给你们。'];
const BODY = ['一、任务', '（一）政策。论证。（甲负责）', '再论证。', '二、要求', '要报送。'];

const LABEL =
  'Look whether a label was skipped, repeated or misread; numbering goes up by one, and may start again in a part.';
const TRUNCATED = 'The text seems cut off; get the whole of it.';
const NO_PLACE =
  'Below the text stand the names of its annexes, 附件：…, signature, date, remarks such as （此件公开发布）, and attached texts, each under 附件 or 附件1 as a line of its own.';

test('a document is cut into notice, preamble, parts with their clauses, and annex', () => {
  const { outline, problems } = parse(...NOTICE, '要点', '制定本要点。', ...BODY, '附件：1.甲清单', '2.乙清单');
  const words = (paragraphs: readonly { readonly words: string }[]) => paragraphs.map((paragraph) => paragraph.words);
  expect(problems).toEqual([]);
  expect(words(outline.notice)).toEqual(NOTICE);
  expect(words(outline.preamble)).toEqual(['要点', '制定本要点。']);
  expect([...unitsOfOutline(outline.units)].map(({ id, paragraphs }) => [id, ...words(paragraphs)])).toEqual([
    ['1', '一、任务'],
    ['1-1', '（一）政策。论证。（甲负责）', '再论证。'],
    ['2', '二、要求', '要报送。'],
  ]);
  expect(words(outline.annex)).toEqual(['附件：1.甲清单', '2.乙清单']);
});

test('a notice may bring its document as 附件1, and 附件2 is attached below', () => {
  const { outline, problems } = parse(
    ...NOTICE,
    '附件：1.要点',
    '2.清单',
    '某局',
    '2023年3月1日',
    '附件1',
    '要点',
    ...BODY,
    '附件2',
    '清单',
  );
  expect(problems).toEqual([]);
  expect(outline.notice).toHaveLength(8);
  expect(outline.units.map(({ id }) => id)).toEqual(['1', '2', 'x2']);
  expect(saidOf(...NOTICE, '要点', ...BODY, '附件2', '清单')).toHaveLength(1);
});

test('ever so many names above the date close the document', () => {
  const names = Array.from({ length: 50_000 }, () => '某某局');
  const { outline, problems } = parse(
    '要点',
    ...BODY,
    ...names,
    '2023年3月16日',
    '（此件公开发布）',
    ...names,
    '2023年3月17日',
  );
  expect(problems).toEqual([]);
  expect(outline.closing).toHaveLength(100_003);
});

describe('what stands before part one', () => {
  test('is the preamble alone where no notice announces the title', () => {
    const { outline, problems } = parse('要点', '制定本要点。', ...BODY);
    expect([outline.notice, outline.preamble.length, outline.annex, problems]).toEqual([[], 2, [], []]);
  });

  test('may have a letterhead above the notice, and a title on two lines', () => {
    const { outline } = parse(
      '某局文件',
      '某局发〔2023〕2号',
      '某局关于印发《要点（2023）》的通知',
      '要点',
      '（2023）',
      ...BODY,
    );
    expect([outline.notice.length, outline.preamble.length]).toEqual([3, 2]);
  });

  test('is no notice where the title stands again nowhere: that is said of one in 《》 alone', () => {
    expect(saidOf('某局关于印发《要点》的通知', '别的', ...BODY)).toEqual([
      'f.txt:1: the title 《要点》 does not stand again above the document: “某局关于印发《要点》的通知”. Look whether the text is whole.',
    ]);
    expect(saidOf('某局关于印发要点的通知', '别的', ...BODY)).toEqual([]);
    expect(saidOf('一', '二', '三', '四', '某局关于印发《要点》的通知', ...BODY)).toEqual([]);
  });

  test('must be something', () => {
    expect(saidOf(...BODY)).toEqual(['f.txt: no title stands before part one. Give the whole text, title included.']);
  });
});

describe('above the body', () => {
  const words = (paragraphs: readonly { readonly words: string }[]) => paragraphs.map((paragraph) => paragraph.words);
  const contents = ['目　录', '1　总则', '1.1　目的', '2　组织'];
  const decimals = ['1　总则', '1.1　目的', '做。', '2　组织', '办。'];

  test('a table of contents ends where its first line stands again', () => {
    const { outline, problems } = parse('某市预案', ...contents, ...decimals);
    expect(problems).toEqual([]);
    expect(words(outline.preamble)).toEqual(['某市预案', ...contents]);
    expect([...unitsOfOutline(outline.units)].map(({ id }) => id)).toEqual(['1', '1-1', '2']);
    const listed = parse('目录', '一、任务', '二、要求', '一、任务', '做。', '二、要求', '办。');
    expect([listed.problems, words(listed.outline.preamble)]).toEqual([[], ['目录', '一、任务', '二、要求']]);
  });

  test('a line 目录 above the title is none of the document’s', () => {
    const lines = [...NOTICE, '目录', '甲乙', '要点', '一、任务', '做。', '甲乙', '二、要求', '办。'];
    const { outline, problems } = parse(...lines);
    expect(problems).toEqual([]);
    expect(words(outline.notice)).toEqual([...NOTICE, '目录', '甲乙']);
    expect(outline.units.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('what is attached says nothing of how the body is numbered', () => {
    const attached = ['附件', '1　总则', '1.1　目的', '甲。', '1.2　范围', '乙。'];
    const { outline, problems } = parse('要点', '5 年来成效明显。', '一、任务', '做。', ...attached);
    expect(problems).toEqual([]);
    expect(words(outline.preamble)).toEqual(['要点', '5 年来成效明显。']);
    expect(saidOf('附件', '一、任务', '做。')).toContain(
      'f.txt: no title stands before part one. Give the whole text, title included.',
    );
  });

  test('a notice that is signed above the title ends there, with the remark below its date', () => {
    const notice = ['某局通知', '各处：', '请落实。', '某局', '2023年3月16日', '（此件公开发布）'];
    const { outline } = parse(...notice, '要点', '一、任务', '做。');
    expect([words(outline.notice), words(outline.preamble)]).toEqual([notice, ['要点']]);
  });

  test('the title that a notice announces is found whatever space is in it', () => {
    const notice = ['某局关于印发《工作 要点》的通知', '现印发给你们。'];
    expect(words(parse(...notice, '工作要 点', '一、任务', '做。').outline.notice)).toEqual(notice);
  });
});

describe('parts and clauses', () => {
  test('with one address, though each label follows the one before, are said', () => {
    const lines = ['一、任务', '1.甲。', '（1）丙。', '（一）乙。做。'];
    expect(saidOf('要点', ...lines)).toEqual([`f.txt:5: line 3 has the same address, 1-1: “（一）乙。做。”. ${LABEL}`]);
  });

  const title = '要点';

  test('go up by one; clauses go through the parts or start again in each', () => {
    const two = (label: string) => [title, '一、任务', '（一）甲。做。（甲负责）', '二、要求', `${label}乙。做。`];
    expect(saidOf(...two('（一）'))).toEqual([]);
    expect(saidOf(...two('（二）'))).toEqual([]);
    expect(saidOf(...two('（三）'))).toEqual([`f.txt:5: clause 3 follows clause 1: “（三）乙。做。”. ${LABEL}`]);
  });

  test('that are skipped, repeated or begin beyond one are said', () => {
    expect(saidOf(title, '二、任务', '做。')).toEqual([`f.txt:2: part 2 follows part 0: “二、任务”. ${LABEL}`]);
    expect(saidOf(title, '一、任务', '（二）甲。做。')).toEqual([
      `f.txt:3: clause 2 follows clause 0: “（二）甲。做。”. ${LABEL}`,
    ]);
    expect(saidOf(title, '一、任务', '（一）甲。做。', '（一）乙。做。')).toEqual([
      `f.txt:4: clause 1 follows clause 1: “（一）乙。做。”. ${LABEL}`,
    ]);
  });

  test('need at least one part', () => {
    const { outline, problems } = parse('静夜思', '床前明月光。');
    expect(problems.map(say)).toEqual([
      'f.txt: no label such as 一、, （一）, 1., 1.1 or 第一条 begins a paragraph. Give the text of a document in numbered parts, items or articles.',
    ]);
    expect(outline).toMatchObject({ notice: [], units: [], annex: [], preamble: [{ line: 1 }, { line: 2 }] });
  });

  test('have text below their headings', () => {
    expect(saidOf(title, '一、任务', '二、要求', '做。')).toEqual([
      `f.txt:2: a heading has no text below it: “一、任务”. ${TRUNCATED}`,
    ]);
    expect(saidOf(title, '一、任务', '（一）甲', '（二）乙。做。')).toEqual([
      `f.txt:3: a heading has no text below it: “（一）甲”. ${TRUNCATED}`,
    ]);
    expect(saidOf(title, '一、任务', '（一）甲。做。', '二、要求')).toEqual([
      `f.txt:4: a heading has no text below it: “二、要求”. ${TRUNCATED}`,
    ]);
    expect(saidOf(title, '一、任务', '做。', '十、要求', '（一）甲。做。')).toEqual([
      `f.txt:4: part 10 follows part 1: “十、要求”. ${LABEL}`,
    ]);
    expect(saidOf(title, '一、加强任务。', '二、要求', '做。')).toEqual([]);
  });

  test.each(['要报送', '报送；', '报送，'])('are cut off where the last paragraph ends in %s', (words) => {
    expect(saidOf(title, '一、要求', words)).toEqual([
      `f.txt:3: the last paragraph does not end: “${words}”. ${TRUNCATED}`,
    ]);
    expect(saidOf(title, '一、要求', words, '二、要求', '做。')).toEqual([]);
  });

  test.each(['做。', '做！', '做？', '做（甲负责）', '做〔甲〕', '做【甲】', '做[甲]', '做［甲］', '责任单位：甲、乙'])(
    'are whole where it ends in %s',
    (words) => {
      expect(saidOf(title, '一、要求', '先做。', words)).toEqual([]);
    },
  );

  test('at fault are shown by their first sixty characters', () => {
    const words = `做${'做'.repeat(80)}`;
    expect(parse(title, '一、要求', words).problems[0]?.words).toBe('做'.repeat(60));
  });
});

describe('below the body', () => {
  const text = ['要点', '一、要求', '做。（甲负责）'];

  const words = (paragraphs: readonly { readonly words: string }[]) => paragraphs.map((paragraph) => paragraph.words);

  test.each(['2023年3月16日', '2023年12月6日', '二〇二三年三月十六日', '二○二三年十二月三十一日'])(
    'the date %s is a signature’s, with the names above it',
    (date) => {
      const { outline, problems } = parse(...text, '某部', '某局', date, '（此件公开发布）', '抄送：某办。');
      expect(problems).toEqual([]);
      expect(words(outline.closing)).toEqual(['某部', '某局', date, '（此件公开发布）', '抄送：某办。']);
    },
  );

  test.each(['截至2023年3月16日。', '2023年3月16日前。', '23年3月16日。', '2023年3月。'])('%s is no date', (words) => {
    expect(saidOf(...text, words)).toEqual([]);
  });

  test('a remark ends the text, a note does not', () => {
    expect(words(parse(...text, '（此件公开发布）').outline.closing)).toEqual(['（此件公开发布）']);
    for (const own of ['（乙负责）', '（此件）公开发布（某局）'])
      expect(parse(...text, '再做。', own).outline.closing).toEqual([]);
    expect(parse(...text, '（此件公开发布）', '再做。').outline.closing).toEqual([]);
  });

  test('lines 注： at its very end stand below the text, in or without a signature', () => {
    const notes = ['注：1.列第一位的为牵头单位', '注：时限均为年底'];
    expect(words(parse(...text, ...notes).outline.closing)).toEqual(notes);
    const signed = parse(...text, ...notes, '某局', '2023年3月16日', '注：另行印发。');
    expect(signed.problems).toEqual([]);
    expect(words(signed.outline.closing)).toEqual([...notes, '某局', '2023年3月16日', '注：另行印发。']);
    expect(signed.outline.units.at(-1)?.paragraphs).toHaveLength(2);
  });

  test('a line 注： is text where more text or the names of annexes follow, and a cell’s where it is one', () => {
    for (const after of [['再做。'], ['附件：清单']])
      expect(parse(...text, '注：列第一位的为牵头单位。', ...after).outline.closing).toEqual([]);
    const row = { words: '注：试点', line: 4, inTable: true } as const;
    const lines = text.map((words, index) => ({ words, line: index + 1 }));
    expect(parseOutline([...lines, row], 'f.txt').outline.closing).toEqual([]);
  });

  test('names of annexes below a signature stand where they are printed', () => {
    const lines = ['某局', '2023年3月16日', '附件：1.清单', '2.名单'];
    const { outline, problems } = parse(...text, ...lines);
    expect(problems).toEqual([]);
    expect([words(outline.closing), words(outline.annex)]).toEqual([lines, []]);
    expect(outline.units.at(-1)?.paragraphs).toHaveLength(2);
  });

  test('text below the signature is said', () => {
    expect(saidOf(...text, '某局', '2023年3月16日', '再做。')).toEqual([
      `f.txt:6: this stands below the signature: “再做。”. ${NO_PLACE}`,
    ]);
  });

  test.each(['附件', '附件1', '附件 12'])('%s alone heads an attached text', (title) => {
    const { outline, problems } = parse(...text, '某局', '2023年3月16日', title, '清单', '一、甲', '做甲。');
    expect(problems.map(say).filter((said) => !said.includes('annex 12'))).toEqual([]);
    const [id] = /\d+/u.exec(title) ?? ['1'];
    expect(outline.units.at(-1)).toMatchObject({ id: `x${id}`, units: [{ id: `x${id}-1` }] });
    expect(words(outline.closing)).toEqual(['某局', '2023年3月16日']);
  });

  test.each(['附件一览。', '见附件', '附件1甲'])('%s is text', (words) => {
    expect(saidOf(...text, words, '做。')).toEqual([]);
  });

  test.each(['附件：清单', '附件1: 清单', '附件12：清单'])('%s names an annex', (words) => {
    expect(parse(...text, words).outline.annex).toHaveLength(1);
  });

  test.each(['2.乙清单', '附件2：乙清单', '12．乙清单', '3、 丙清单', '4: 丁清单'])('%s names another', (words) => {
    expect(saidOf(...text, '附件：1.甲清单', words)).toEqual([]);
  });

  test.each(['乙清单', '2.', '第2.乙清单', '附件二'])('%s is none and has no place', (words) => {
    expect(saidOf(...text, '附件：1.甲清单', words)).toEqual([
      `f.txt:5: this stands below the names of the annexes: “${words}”. ${NO_PLACE}`,
    ]);
  });
});
