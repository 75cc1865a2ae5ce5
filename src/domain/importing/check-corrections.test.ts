import { expect, test } from 'vitest';
import type { Edit } from '#domain/model/source.ts';
import { describe as say } from '#domain/problem.ts';
import { checkCorrections } from './check-corrections.ts';

/** Two lines of the document, from code point 0 to 4 and from 6 to 10, with a line of the page behind them. */
const source = [...'甲乙丙丁\n\n戊己庚辛\n打印'];
const lines = [
  { number: 1, start: 0, end: 4 },
  { number: 3, start: 6, end: 10 },
];
const correction = (offset: number, before: string, evidence: string | null = '官方网页'): Edit => ({
  offset,
  before,
  after: '改',
  rule: 'correction',
  evidence,
});
const said = (...corrections: Edit[]) => checkCorrections(corrections, source, lines, 'f.txt').map(say);

test('corrections that fit are sound, in whatever order, at both ends of a line and side by side', () => {
  expect(said(correction(6, '戊'), correction(0, '甲'), correction(1, '乙丙'), correction(3, '丁'))).toEqual([]);
  expect(said(correction(4, ''), correction(10, ''))).toEqual([]);
});

test.each([null, '', ' '])('a correction with the evidence %j is refused', (evidence) => {
  expect(said(correction(7, '己', evidence))).toEqual([
    'f.txt:3: a correction in edits.json has no evidence: “己”. Say in its evidence where the right words can be seen.',
  ]);
});

test('a correction of other words than the source’s is refused with these', () => {
  expect(said(correction(1, '己'))).toEqual([
    'f.txt:1: a correction in edits.json expects these words at code point 1, where the text has “乙”: “己”. Count the code points again, or take the correction out where the text no longer needs it.',
  ]);
});

test('a correction that overlaps the one before it is refused, whichever is listed first', () => {
  expect(said(correction(1, '乙'), correction(0, '甲乙'))).toEqual([
    'f.txt:1: a correction in edits.json overlaps the one before it: “乙”. Make one of the two.',
  ]);
});

test.each([
  [5, '\n', 3],
  [11, '打', null],
])('a correction at %i, outside the words of the document, is refused', (offset, before, line) => {
  expect(said(correction(offset, before))).toEqual([
    `f.txt${line === null ? '' : `:${line}`}: a correction in edits.json stands at code point ${offset}, outside the words of the document: “${before}”. Count the code points again.`,
  ]);
});
