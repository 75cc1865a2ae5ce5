import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutClause } from './cut-clause.ts';

const LETTERS = { heading: 'H', 'dash-heading': 'D', sentence: 'S', note: 'N' };

/** The runs of each paragraph, S加快论证 for a sentence, N（条法司负责） for a note. */
const cut = (...paragraphs: string[]) =>
  cutClause(paragraphs.map((words, index) => ({ words, line: index + 1 }))).map(({ runs }) =>
    runs.map(({ kind, words }) => LETTERS[kind] + words).join(' '),
  );

test.each([
  ['before the stop', '论证（甲负责）。研究。', ['S论证', 'N（甲负责）。', 'S研究。']],
  ['without a stop at the end of the paragraph', '论证（甲负责）', ['S论证', 'N（甲负责）']],
  ['before ；', '论证（甲负责）；研究（乙负责）。', ['S论证', 'N（甲负责）；', 'S研究', 'N（乙负责）。']],
  ['after ；', '论证；（甲负责）研究。（乙负责）', ['S论证；', 'N（甲负责）', 'S研究。', 'N（乙负责）']],
  [
    'before a stop with a note of time',
    '论证（甲负责）（2025年底前完成）。',
    ['S论证', 'N（甲负责）', 'N（2025年底前完成）。'],
  ],
  ['behind another bracket', '论证（含修改）（甲负责）。', ['S论证（含修改）', 'N（甲负责）。']],
  ['after a stop and with one of its own', '论证。（甲负责）。研究。', ['S论证。', 'N（甲负责）。', 'S研究。']],
  [
    'in square brackets',
    '论证。【甲负责】研究［乙负责］。审查[丙负责]',
    ['S论证。', 'N【甲负责】', 'S研究', 'N［乙负责］。', 'S审查', 'N[丙负责]'],
  ],
  ['without brackets after a stop', '论证。责任单位：甲、乙。研究。', ['S论证。', 'N责任单位：甲、乙。', 'S研究。']],
])('a note %s closes what stands before it and takes its stop along', (_, paragraph, expected) => {
  expect(cut('（一）标题。', paragraph)).toEqual(['H（一）标题。', expected.join(' ')]);
});

test('a note at the head of a paragraph speaks for what follows, below a heading or text that has its note', () => {
  expect(cut('（一）标题。', '（甲负责）论证。研究。', '〔责任单位：乙〕审查。')).toEqual([
    'H（一）标题。',
    'N（甲负责） S论证。 S研究。',
    'N〔责任单位：乙〕 S审查。',
  ]);
  expect(cut('（一）标题。', '论证。（甲负责）', '（乙负责）研究。')[2]).toBe('N（乙负责） S研究。');
});

test('a bracket at the head of a paragraph stays in its sentence where it may be that of the text above, or another follows', () => {
  expect(cut('（一）标题。', '论证。', '（甲负责）研究。')[2]).toBe('S（甲负责）研究。');
  expect(cut('（一）标题。', '（甲负责）论证。研究。（乙负责）')[1]).toBe('S（甲负责）论证。 S研究。 N（乙负责）');
});

test.each([
  ['of names alone before the stop', '报送有关处（保护处）。'],
  ['in the middle of a sentence', '由有关司（甲负责）推进论证。'],
  ['before a comma, where it may speak for all of the sentence', '论证（甲负责），适应需要。'],
  ['beyond the grammar before a stop', '论证（甲负责，抓紧办理）。'],
  ['inside a quotation', '坚持“论证（甲负责）。”原则。'],
  ['before a bracket beyond the grammar', '论证（甲负责）（见附件）。'],
])('a bracket %s stays in its sentence', (_, paragraph) => {
  expect(cut('（一）标题。', paragraph)).toEqual(['H（一）标题。', `S${paragraph}`]);
});

test('a bracket after a stop closes what stands before it, whatever it says', () => {
  expect(cut('（一）标题。论证。（请甲办）研究。（乙负责）')).toEqual([
    'H（一）标题。 S论证。 N（请甲办） S研究。 N（乙负责）',
  ]);
  expect(cut('（一）标题。论证。【图1】研究。')).toEqual(['H（一）标题。 S论证。 S【图1】研究。']);
});

test('a note on a line of its own closes the only open paragraph before it', () => {
  expect(cut('（一）标题。', '论证。研究。', '（甲负责）', '审查。', '牵头单位：甲', '责任单位：乙')).toEqual([
    'H（一）标题。',
    'S论证。 S研究。',
    'N（甲负责）',
    'S审查。',
    'N牵头单位：甲',
    'N责任单位：乙',
  ]);
  expect(cut('（一）标题。', '总的要求。', '1.论证。', '责任单位：甲')).toEqual([
    'H（一）标题。',
    'S总的要求。',
    'S1.论证。',
    'N责任单位：甲',
  ]);
});

test('a note on a line of its own below several open paragraphs, or below none, is not read', () => {
  expect(cut('（一）标题。', '论证。', '研究。', '（甲负责）')).toEqual([
    'H（一）标题。',
    'S论证。',
    'S研究。',
    'S（甲负责）',
  ]);
  expect(cut('（一）标题。', '（甲负责）', '论证。')).toEqual(['H（一）标题。', 'S（甲负责）', 'S论证。']);
  expect(cut('（一）标题。', '论证。（甲负责）', '责任单位：乙')).toEqual([
    'H（一）标题。',
    'S论证。 N（甲负责）',
    'S责任单位：乙',
  ]);
  expect(cut('二、重点任务', '（甲牵头）')).toEqual(['H二、重点任务', 'S（甲牵头）']);
});

test('an item whose only sentence has a note is no heading, wherever the note stands', () => {
  expect(cut('（一）论证。（甲负责）')).toEqual(['H（一） S论证。 N（甲负责）']);
  expect(cut('（一）论证（甲负责）')).toEqual(['H（一） S论证 N（甲负责）']);
  expect(cut('（一）论证（甲负责）。研究（乙负责）。')).toEqual(['H（一） S论证 N（甲负责）。 S研究 N（乙负责）。']);
  expect(cut('（一）论证。', '责任单位：甲')).toEqual(['H（一） S论证。', 'N责任单位：甲']);
  expect(cut('三、对成效明显的市予以支持。（甲负责）')).toEqual(['H三、 S对成效明显的市予以支持。 N（甲负责）']);
  expect(cut('三、对成效明显的市予以支持（甲负责）。')).toEqual(['H三、 S对成效明显的市予以支持 N（甲负责）。']);
});

test('a note in a heading that speaks for what follows stays in the heading', () => {
  expect(cut('（一）健全政策（甲牵头）。论证。研究。')).toEqual(['H（一）健全政策（甲牵头）。 S论证。 S研究。']);
  expect(cut('（一）健全政策（甲牵头）', '论证。')).toEqual(['H（一）健全政策（甲牵头）', 'S论证。']);
  expect(cut('二、重点任务（甲牵头）')).toEqual(['H二、重点任务（甲牵头）']);
});

test('a part’s paragraph is all heading without a stop, and cut like a clause’s with one', () => {
  const long = '落实规划提出的目标任务，确立高质量发展指标体系，完善高质量发展统计体系，健全工作推进机制和保障体系';
  expect(cut(`二、${long}`)).toEqual([`H二、${long}`]);
  expect(cut(`二、${long}。研究。`)).toEqual([`H二、 S${long}。 S研究。`]);
  expect(cut('一、指导思想。坚持稳字当头。')).toEqual(['H一、指导思想。 S坚持稳字当头。']);
});

test('a dash heading alone in its paragraph is a sentence, and so is one that names who is responsible', () => {
  expect(cut('（三）目标。', '——知识产权创造。完成。', '——知识产权保护。')).toEqual([
    'H（三）目标。',
    'D——知识产权创造。 S完成。',
    'S——知识产权保护。',
  ]);
  expect(cut('（三）目标。', '——创造。（甲负责）')).toEqual(['H（三）目标。', 'S——创造。 N（甲负责）']);
  expect(cut('（三）目标。', '——创造（甲负责）。完成。')).toEqual(['H（三）目标。', 'S——创造 N（甲负责）。 S完成。']);
});

test('the runs of any paragraphs join to the paragraphs', () => {
  const mark = fc.constantFrom(
    ...'。；，！（）【】［］[]“”《》—甲、：'.split(''),
    ...['论证', '负责', '（甲负责）', '（2025年底前完成）', '责任单位：', '——', '1.', '𠀀'],
  );
  const paragraph = fc.array(mark, { minLength: 1 }).map((marks) => marks.join(''));
  const label = fc.constantFrom('', '一、', '（一）');
  fc.assert(
    fc.property(label, fc.array(paragraph, { minLength: 1, maxLength: 4 }), (mark, [first = '', ...below]) => {
      const paragraphs = [mark + first, ...below];
      const joined = cutClause(paragraphs.map((words) => ({ words, line: 1 }))).map(({ runs }) =>
        runs.map(({ words }) => words).join(''),
      );
      expect(joined).toEqual(paragraphs);
    }),
    { numRuns: 1000 },
  );
});

test('which lines of notes are of the paragraph above them', () => {
  // The paragraph has its note already, however many sentences stand before it.
  expect(cut('（一）标题。', '论证。研究。（甲负责）', '责任单位：乙').at(-1)).toBe('S责任单位：乙');
  // A line that is nobody's leaves open what stands above it.
  expect(cut('（一）标题。', '论证。', '研究。', '（甲负责）', '（乙负责）').slice(-2)).toEqual([
    'S（甲负责）',
    'S（乙负责）',
  ]);
  // What stands behind a note in its paragraph is all that is open.
  expect(cut('（一）标题。', '总的要求。', '论证。（甲负责）研究。', '（乙负责）').at(-1)).toBe('N（乙负责）');
  // A paragraph with its note ahead is closed.
  expect(cut('（一）标题。', '论证。（甲负责）', '（乙负责）研究。', '（丙负责）').slice(-2)).toEqual([
    ...['N（乙负责） S研究。', 'S（丙负责）'],
  ]);
});

test('a part’s heading may hold a sentence in quotation marks', () => {
  expect(cut('二、建立“做好。”制度（甲牵头）')).toEqual(['H二、建立“做好。”制度（甲牵头）']);
});
