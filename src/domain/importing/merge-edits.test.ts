import { expect, test } from 'vitest';
import type { Edit } from '#domain/model/source.ts';
import { removeInvisible } from './invisible-characters.ts';
import { cutLines } from './lines.ts';
import { mendLines } from './mend-lines.ts';
import { asReceived, withoutOverlaps } from './merge-edits.ts';

const edit = (offset: number, before: string, after = ''): Edit => ({
  offset,
  before,
  after,
  rule: 'punctuation',
  evidence: null,
});
const said = (edits: readonly Edit[]) => edits.map(({ offset, before, after }) => `${offset} ${before}→${after}`);

test('edits stand together in document order, and of two that overlap the second list’s wins', () => {
  const first = [edit(6, '己'), edit(0, '甲乙'), edit(3, '丁戊')];
  const second = [edit(4, '戊己', '改'), edit(2, '丙')];
  expect(said(withoutOverlaps(first, second))).toEqual(['0 甲乙→', '2 丙→', '4 戊己→改', '6 己→']);
  expect(said(withoutOverlaps([edit(5, '己')], [edit(4, '戊己')]))).toEqual(['4 戊己→']);
  expect(said(withoutOverlaps([edit(0, '甲乙丙丁')], [edit(1, '乙')]))).toEqual(['1 乙→']);
});

test('of edits at one place the shorter stands first', () => {
  expect(said(withoutOverlaps([edit(1, '', '增')], [edit(1, '乙', '改')]))).toEqual(['1 →增', '1 乙→改']);
  expect(said(withoutOverlaps([], [edit(1, '乙', '改'), edit(1, '', '增')]))).toEqual(['1 →增', '1 乙→改']);
});

test('edits and lines of a cleaned text are found again in the text as received', () => {
  const received = '\ufeff甲\u200b,乙\n\u00ad丙';
  const cleaned = removeInvisible(received);
  expect(cleaned.text).toBe('甲,乙\n丙');
  const { edits, lines } = asReceived(cleaned, [...received], [edit(1, ',', '，')], cutLines(cleaned.text));
  expect(said(edits)).toEqual(['0 \ufeff→', '2 \u200b→', '3 ,→，', '6 \u00ad→']);
  expect(lines).toEqual([
    { number: 1, start: 1, end: 5 },
    { number: 2, start: 7, end: 8 },
  ]);
});

test('a change that reaches over what nobody sees takes it along, and an empty one is put before it', () => {
  const received = '甲,\u200b 乙';
  const cleaned = removeInvisible(received);
  const { edits } = asReceived(cleaned, [...received], [edit(0, '', '增'), edit(1, ', ', '，')], []);
  expect(said(edits)).toEqual(['0 →增', '1 ,\u200b →，']);
  expect(said(asReceived(cleaned, [...received], [edit(4, '', '终')], []).edits)).toEqual(['2 \u200b→', '5 →终']);
});

test('where nothing is hidden all places are the same', () => {
  const cleaned = removeInvisible('𠀀,乙');
  expect(cleaned).toEqual({ text: '𠀀,乙', edits: [], offsets: null });
  const { edits, lines } = asReceived(cleaned, [...'𠀀,乙'], [edit(1, ',', '，')], cutLines('𠀀,乙'));
  expect([said(edits), lines]).toEqual([['1 ,→，'], [{ number: 1, start: 0, end: 3 }]]);
});

test('runs of what nobody sees are removed each by one edit, counted in code points', () => {
  expect(said(removeInvisible('𠀀\u200b\ufeff甲\f乙').edits)).toEqual(['1 \u200b\ufeff→', '4 \f→']);
  expect(removeInvisible('\ufeff').text).toBe('');
});

const source = [...'甲,乙 \n\n丙丁\n戊'];
const lines = [
  { number: 1, start: 0, end: 3 },
  { number: 3, start: 6, end: 8 },
  { number: 4, start: 9, end: 10 },
];
const mended = (...edits: Edit[]) => mendLines(source, lines, edits).map(({ words, runsOn }) => [words, runsOn]);

test('edits are made in their lines, those at both ends as well', () => {
  expect(mended()).toEqual([
    ['甲,乙', false],
    ['丙丁', false],
    ['戊', false],
  ]);
  expect(mended(edit(0, '', '首'), edit(1, ',', '，'), edit(3, '', '尾'), edit(9, '戊', ''))).toEqual([
    ['首甲，乙尾', false],
    ['丙丁', false],
    ['', false],
  ]);
  expect(mended(edit(1, ',', ' '), edit(6, '丙', ' '))).toEqual([
    ['甲 乙', false],
    ['丁', false],
    ['戊', false],
  ]);
});

test('an edit between two lines belongs to neither, one that reaches over makes them one', () => {
  expect(mended(edit(4, '\n'))).toEqual([
    ['甲,乙', false],
    ['丙丁', false],
    ['戊', false],
  ]);
  expect(mended(edit(2, '乙 \n\n', '改'))).toEqual([
    ['甲,改', true],
    ['丙丁', false],
    ['戊', false],
  ]);
  expect(mended(edit(2, '乙 \n\n丙', '改'))).toEqual([
    ['甲,改', true],
    ['丁', false],
    ['戊', false],
  ]);
});
