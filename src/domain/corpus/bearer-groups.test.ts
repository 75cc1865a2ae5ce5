import { expect, test } from 'vitest';
import { CarriedRules } from '../document/responsibility/carry.ts';
import { parseNote } from '../document/responsibility/note.ts';
import { bearerGroups, saysRoles } from './bearer-groups.ts';
import { deriveResponsibility } from './duties.ts';
import { UnknownNames } from './unknown-names.ts';

const names = new Map(['甲', '乙', '丙', '各地区'].map((name) => [name, name]));

/** The duty of the last of some notes, read one after the other. */
function dutyOf(...notes: readonly string[]) {
  const reading = { names, unknown: new UnknownNames(), rules: new CarriedRules() };
  const duties = notes.map((words, index) =>
    deriveResponsibility(
      { notes: [{ words, reading: parseNote(words), line: 1, ownLine: false }], ahead: false, sentences: [] },
      `1-d${index}`,
      'f',
      reading,
    ),
  );
  return duties.at(-1) ?? { note: null, departments: [] };
}

const said = (...notes: readonly string[]) =>
  bearerGroups(dutyOf(...notes)).map(
    ({ role, rule, departments, open }) => `${departments.join('、')}${open} ${role}${rule ? ` ← ${rule.from}` : ''}`,
  );

test('those who do the same stand in one group, in the order of the note, with what leaves their list open', () => {
  expect(said('（甲牵头，乙、丙等有关部门配合）')).toEqual(['甲 牵头', '乙、丙等有关部门 配合']);
  expect(said('（甲、乙负责）')).toEqual(['甲、乙 负责']);
});

test('whom a rule makes the leader, and whom it adds, stands in a group of his own with the rule', () => {
  expect(said('（甲、乙负责，排在第一位的部门为牵头部门，下同）', '（乙、丙等负责）')).toEqual([
    '乙 牵头部门 ← 1-d0',
    '丙等 负责',
  ]);
  expect(said('（甲指导，乙落实。以下均需各地区落实，不再列出）', '（丙落实）')).toEqual([
    '丙 落实',
    '各地区 落实 ← 1-d0',
  ]);
});

test('a duty without a note has no groups', () => {
  expect(bearerGroups({ note: null, departments: [] })).toEqual([]);
});

test('a duty says roles where it says more than 负责', () => {
  expect(
    ['（甲、乙负责）', '（甲牵头）', '（甲、乙负责，排第一位的为牵头部门）'].map((note) => saysRoles(dutyOf(note))),
  ).toEqual([false, true, true]);
});
