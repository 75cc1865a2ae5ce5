import { expect, test } from 'vitest';
import { parseNote } from './notes.ts';

const named = (note: string) =>
  parseNote(note)
    ?.pieces.filter(({ role }) => role !== null)
    .map(({ words, role }) => `${words}·${role}`);

test.each([
  ['（条法司负责）', ['条法司·负责']],
  ['（战略规划司、运用促进司、审业部负责）', ['战略规划司·负责', '运用促进司·负责', '审业部·负责']],
  ['（甲、乙按职责分别负责）', ['甲·按职责分别负责', '乙·按职责分别负责']],
  ['（甲牵头，乙、丙按职责分工负责）', ['甲·牵头', '乙·按职责分工负责', '丙·按职责分工负责']],
  ['（责任单位：甲、乙；各区政府）', ['甲·责任单位', '乙·责任单位', '各区政府·责任单位']],
  ['〔责任单位：甲、乙，下同〕', ['甲·责任单位', '乙·责任单位']],
  ['（责任部门：甲、乙（丙）等）', ['甲·责任部门', '乙（丙）·责任部门']],
  [
    '（牵头单位：甲，配合单位：乙、丙，各区、县级市）',
    ['甲·牵头单位', '乙·配合单位', '丙·配合单位', '各区·配合单位', '县级市·配合单位'],
  ],
])('%s names its departments with the document’s own word for what they do', (note, expected) => {
  expect(named(note)).toEqual(expected);
});

test.each(['（2025年12月底前完成）', '（2022年12月15日前）', '（持续推进）'])('%s is a note of time', (note) => {
  expect(parseNote(note)?.kind).toBe('time');
});

test.each(['（见附件）', '（条法司）', '（，条法司负责）', '（）', '（负责）'])('%s is beyond the grammar', (note) => {
  expect(parseNote(note)).toBeNull();
});

test('the pieces of a note join to the note', () => {
  for (const note of ['（甲牵头，乙、丙等按职责分工负责）', '〔责任单位：甲、乙（丙），下同〕']) {
    expect(
      parseNote(note)
        ?.pieces.map(({ words }) => words)
        .join(''),
    ).toBe(note);
  }
});
