import { expect, test } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edit } from '#domain/model/source.ts';
import { collate, countEdits } from './collation.ts';

const oddities = [
  { words: '制订', note: '别处用“制定”。' },
  { words: '时度效', note: '固定说法。' },
];
const edit = (offset: number, before: string, after: string, rule: Edit['rule'] = 'punctuation'): Edit => ({
  offset,
  before,
  after,
  rule,
  evidence: null,
});

/** The lines of a source beside what was published of it: [before→after] for an edit, {…} for an oddity. */
function lines(text: string, edits: readonly Edit[]): readonly string[] {
  const edition = { ...smallEdition(), oddities, source: { ...smallEdition().source, text, edits } };
  return collate(edition).map((line) =>
    line
      .map((piece) => {
        if (piece.kind === 'edit') return `[${piece.edit.before}→${piece.edit.after}]`;
        return piece.oddity ? `{${piece.words}}` : piece.words;
      })
      .join('|'),
  );
}

test('lines stand beside what was published of them, and lines empty on both sides are left out', () => {
  expect(lines('𠀀甲, 乙\n\n \u3000\n丙', [edit(2, ', ', '，')])).toEqual(['𠀀甲|[, →，]|乙', '丙']);
});

test('an edit that takes a line break away keeps its two lines in one', () => {
  expect(lines('知识产\n\n权事业\n完。', [edit(3, '\n\n', '')])).toEqual(['知识产|[\n\n→]|权事业', '完。']);
});

test('a line that is nothing but an edit stays', () => {
  expect(lines('甲\n打印\n乙', [edit(2, '打印', '')])).toEqual(['甲', '[打印→]', '乙']);
});

test('odd wordings are marked wherever they stand, also twice in a line', () => {
  expect(lines('特制订。把握时度效，制订', [])).toEqual(['特|{制订}|。把握|{时度效}|，|{制订}']);
});

test('edits are counted by rule, in the order in which the rules first occur', () => {
  const edits = [edit(0, '甲', '', 'furniture'), edit(1, ',', '，'), edit(2, '乙', '', 'furniture')];
  const edition = { ...smallEdition(), source: { ...smallEdition().source, text: '甲,乙丙', edits } };
  expect([...countEdits(collate(edition))]).toEqual([
    ['furniture', 2],
    ['punctuation', 1],
  ]);
});
