import { expect, test } from 'vitest';
import { parseClause } from './clause.ts';

const read = (...paragraphs: string[]) => parseClause(paragraphs.map((words, index) => ({ words, line: index + 1 })));

test('the heading runs to its 。 and what follows in the same paragraph is text', () => {
  const { label, heading, title, duties } = read('（三）加强研究。论证。提出。（条法司负责）研究。（办公室负责）');
  expect(label?.label).toBe('（三）');
  expect(heading).toBe('（三）加强研究。');
  expect(title).toBe('加强研究');
  expect(duties.map(({ sentences, notes }) => [sentences, notes.map(({ words }) => words)])).toEqual([
    [['论证。', '提出。'], ['（条法司负责）']],
    [['研究。'], ['（办公室负责）']],
  ]);
});

test('a heading may stand alone, with or without 。', () => {
  expect(read('（二）基本原则。', '坚持。').title).toBe('基本原则');
  expect(read('（二）基本原则', '坚持。').title).toBe('基本原则');
  expect(read('五、工作要求', '重视。').title).toBe('工作要求');
});

test('a heading runs in where text follows it in its own paragraph, and only there', () => {
  expect(read('（三）加强研究。论证。').runIn).toBe(true);
  expect(read('（一）推动完善制度。（条法司负责）').runIn).toBe(true);
  expect(read('（二）基本原则。', '坚持。').runIn).toBe(false);
  expect(read('五、工作要求', '重视。').runIn).toBe(false);
  expect(read('坚持。').runIn).toBe(false);
});

test('an item whose only sentence is followed by its note has no heading', () => {
  const { heading, title, duties } = read('（一）推动完善制度。（条法司负责）');
  expect([heading, title]).toEqual(['（一）', '']);
  expect(duties[0]?.sentences).toEqual(['推动完善制度。']);
});

test('a duty never crosses a paragraph, and a dash heading belongs to the first duty of its paragraph', () => {
  const { duties } = read(
    '（三）主要目标。进一步健全。',
    '——知识产权创造。完成目标。',
    '——知识产权保护。持续落实。健全。',
  );
  expect(duties.map(({ paragraph, heading, sentences }) => [paragraph, heading, sentences.length])).toEqual([
    [1, null, 1],
    [2, '——知识产权创造。', 1],
    [3, '——知识产权保护。', 2],
  ]);
});

test('a note of time after a note of responsibility closes the same duty', () => {
  expect(
    read('（一）甲。做好工作。（条法司负责）（2025年底前完成）再做。').duties.map(({ notes }) =>
      notes.map(({ words }) => words),
    ),
  ).toEqual([['（条法司负责）', '（2025年底前完成）'], []]);
});

test('what holds no paragraph, or none with a label, has no heading', () => {
  expect(read()).toMatchObject({ label: null, heading: '', title: '', duties: [] });
  expect(read('高度重视。')).toMatchObject({
    label: null,
    heading: '',
    title: '',
    duties: [{ paragraph: 1, line: 1, heading: null, sentences: ['高度重视。'], notes: [] }],
  });
});

test('the heading of a part runs to its 。 as well, and its title loses that alone', () => {
  const { heading, title, duties } = read('五、加强《保障。》务求实效。', '重视。');
  expect([heading, title]).toEqual(['五、加强《保障。》务求实效。', '加强《保障。》务求实效']);
  expect(duties.map(({ paragraph, line, sentences }) => ({ paragraph, line, sentences }))).toEqual([
    { paragraph: 1, line: 2, sentences: ['重视。'] },
  ]);
});

test('a heading has at most forty code points', () => {
  const forty = `${'𠀀'.repeat(39)}。`;
  expect(read(`（一）${forty}重视。`).heading).toBe(`（一）${forty}`);
  const { heading, duties } = read(`（一）𠀀${forty}重视。`);
  expect(heading).toBe('（一）');
  expect(duties[0]?.sentences).toEqual([`𠀀${forty}`, '重视。']);
});

test('a label counts at the start of the first paragraph alone', () => {
  const { duties } = read('（一）甲。', '（二）乙。丙。');
  expect(duties.map(({ sentences }) => sentences)).toEqual([['（二）乙。', '丙。']]);
});

test.each([
  [`——${'甲'.repeat(30)}。`, true],
  [`——${'甲'.repeat(31)}。`, false],
  ['——创造，运用。', false],
  ['——。', false],
  ['—创造。', false],
  ['落实——创造。', false],
])('whether %s opens a paragraph as a dash heading: %s', (opening, isHeading) => {
  const { duties } = read(`${opening}完成。`);
  expect(duties.map(({ heading, sentences }) => [heading, sentences])).toEqual([
    isHeading ? [opening, ['完成。']] : [null, [opening, '完成。']],
  ]);
});

test('a second duty under a dash heading does not repeat it', () => {
  const { duties } = read('——知识产权创造。完成。（条法司负责）再做。');
  expect(duties.map(({ heading, sentences, notes }) => [heading, sentences, notes.map(({ words }) => words)])).toEqual([
    ['——知识产权创造。', ['完成。'], ['（条法司负责）']],
    [null, ['再做。'], []],
  ]);
});

test('a duty may have its note at the head of its paragraph', () => {
  const { duties } = read('（一）标题。', '（甲负责）论证。研究。', '审查。（乙负责）');
  expect(duties.map(({ sentences, notes, ahead }) => [sentences, notes.map(({ words }) => words), ahead])).toEqual([
    [['论证。', '研究。'], ['（甲负责）'], true],
    [['审查。'], ['（乙负责）'], false],
  ]);
});
