import { expect, test } from 'vitest';
import { CarriedRules } from '../document/responsibility/carry.ts';
import { parseNote } from '../document/responsibility/note.ts';
import { deriveResponsibility } from './duties.ts';
import { UnknownNames } from './unknown-names.ts';

const names = new Map([
  ['条法司', 'treaty-and-law'],
  ['保护司', 'protection'],
  ['文化和旅游部', 'culture'],
  ['文旅部', 'culture'],
  ['各地区', 'regions'],
]);

type Notes = readonly (string | { words: string; line: number; ownLine: boolean })[];

/** Reads the duties of a document, each by its notes and its sentences, and gives the last of them. */
function readDuties(...duties: readonly { notes?: Notes; sentences?: readonly string[] }[]) {
  const reading = { names, unknown: new UnknownNames(), rules: new CarriedRules() };
  const read = duties.map(({ notes = [], sentences = [] }, index) => {
    const texts = notes.map((note) => ({
      ...(typeof note === 'string' ? { words: note, line: 3, ownLine: false } : note),
      reading: parseNote(typeof note === 'string' ? note : note.words),
    }));
    return deriveResponsibility(
      { notes: texts, ahead: false, sentences },
      `3-4-d${index + 1}`,
      'clauses/3-4.mdx',
      reading,
    );
  });
  const last = read.at(-1);
  if (last === undefined) throw new Error('There is no duty.');
  return { ...last, unknown: reading.unknown.list(names) };
}

const read = (...notes: Notes) => readDuties({ notes });

test('a duty without a note names nobody', () => {
  expect(read()).toEqual({ note: null, departments: [], times: [], sameAs: [], unknown: [] });
});

test('a note names its departments in its order, each with its role', () => {
  const { note, departments, unknown } = read('（保护司、条法司按职责分工负责）');
  expect(departments).toEqual([
    { id: 'protection', role: '按职责分工负责' },
    { id: 'treaty-and-law', role: '按职责分工负责' },
  ]);
  expect(note).toEqual({
    words: '（保护司、条法司按职责分工负责）',
    pieces: [
      ['（', 'mark', null],
      ['保护司', 'name', 'protection'],
      ['、', 'mark', null],
      ['条法司', 'name', 'treaty-and-law'],
      ['按职责分工负责', 'role', null],
      ['）', 'mark', null],
    ].map(([words, kind, department]) => ({ words, kind, department, startsLine: false })),
    ahead: false,
    read: true,
  });
  expect(unknown).toEqual([]);
});

test('a name with its offices in brackets is the department’s', () => {
  expect(read('（责任单位：条法司（研究处）、保护司）').departments.map(({ id }) => id)).toEqual([
    'treaty-and-law',
    'protection',
  ]);
});

test('two names with 和 between them are two where one of them is known, and one where both make a name', () => {
  const { departments, note, unknown } = read('（保护司和监察司、文化和旅游部负责）');
  expect(departments.map(({ id }) => id)).toEqual(['protection', 'culture']);
  expect(note?.pieces.map(({ words }) => words)).toEqual([
    ...['（', '保护司', '和', '监察司', '、', '文化和旅游部', '负责', '）'],
  ]);
  expect(unknown.map(({ words }) => words)).toEqual(['监察司']);
});

test('several notes are one, and those on lines of their own begin a line', () => {
  const { note } = read('（条法司负责）', { words: '（保护司负责）', line: 5, ownLine: true });
  expect(note?.words).toBe('（条法司负责）（保护司负责）');
  expect(note?.pieces.filter(({ startsLine }) => startsLine).map(({ words }) => words)).toEqual(['（']);
  expect(note?.pieces.findIndex(({ startsLine }) => startsLine)).toBe(4);
});

test('a note beyond the grammar names nobody, and is known not to be read', () => {
  expect(read('（条法司负责）', '（请保护司办）')).toMatchObject({
    note: { read: false },
    departments: [{ id: 'treaty-and-law', role: '负责' }],
    unknown: [],
  });
});

test('a note of which a part is beyond the grammar names whom the rest names, and is known not to be read', () => {
  const { note, departments } = read('（条法司负责，见附件）');
  expect(departments).toEqual([{ id: 'treaty-and-law', role: '负责' }]);
  expect(note?.read).toBe(false);
});

test('times are those of the note, as printed', () => {
  expect(read('（条法司负责，2024年6月底前完成）', '（完成时限：持续推进）').times).toEqual([
    '2024年6月底前完成',
    '持续推进',
  ]);
});

test('names beyond the departments are told once each, with how often and where first', () => {
  const { departments, unknown, note } = readDuties(
    { notes: [{ words: '（监察司、保护司负责）', line: 7, ownLine: false }] },
    { notes: [{ words: '（监察司负责，各区县、条约法司配合）', line: 9, ownLine: false }] },
    { notes: ['（监察司、保户司、保护司负责）'] },
  );
  expect(departments).toEqual([{ id: 'protection', role: '负责' }]);
  expect(note?.pieces[1]).toMatchObject({ words: '监察司', department: null });
  const file = 'clauses/3-4.mdx';
  expect(unknown).toEqual([
    { words: '监察司', times: 3, file, line: 7, near: [], collective: false },
    { words: '各区县', times: 1, file, line: 9, near: [], collective: true },
    { words: '条约法司', times: 1, file, line: 9, near: ['条法司'], collective: false },
    { words: '保户司', times: 1, file, line: 3, near: ['保护司'], collective: false },
  ]);
});

test('a name that is one character off another that the document has more often may be its misprint', () => {
  const { unknown } = read('（督查室、督察室负责）', '（督查室负责）');
  expect(unknown.map(({ words, near }) => [words, near])).toEqual([
    ['督查室', []],
    ['督察室', ['督查室']],
  ]);
});

test('a rule that makes the first of a list the leader holds for its own note and from there on', () => {
  const words = '排在第一位的部门为牵头部门，下同';
  const stating = { notes: [`（条法司、保护司负责，${words}）`] };
  const ruled = { role: '牵头部门', words, from: '3-4-d1' };
  const led = [
    { id: 'protection', role: '负责', ruled },
    { id: 'treaty-and-law', role: '负责' },
  ];
  expect(readDuties(stating).departments[0]).toEqual({ id: 'treaty-and-law', role: '负责', ruled });
  expect(readDuties(stating, { notes: ['（保护司、条法司负责）'] }).departments).toEqual(led);
  const above = { notes: ['（保护司、条法司负责）'] };
  expect(readDuties(above).departments[0]).toEqual({ id: 'protection', role: '负责' });
});

test('a rule without 下同 holds for its own note alone, and one in a sentence for all below', () => {
  const own = { notes: ['（条法司、保护司负责，排第一位的为牵头单位）'] };
  expect(readDuties(own).departments[0]?.ruled?.role).toBe('牵头单位');
  expect(readDuties(own, { notes: ['（保护司、条法司负责）'] }).departments[0]?.ruled).toBeUndefined();
  const said = { sentences: ['现分工如下，任务中列第一位的为牵头单位。'] };
  expect(readDuties(said, { notes: ['（保护司、条法司负责）'] }).departments[0]?.ruled).toEqual({
    role: '牵头单位',
    words: '任务中列第一位的为牵头单位',
    from: '3-4-d1',
  });
});

test.each([
  '（保护司负责）',
  '（保护司牵头，条法司配合）',
  '（保护司指导，条法司落实）',
  '（保护司、条法司分别负责）',
  '（保护司、条法司配合）',
  '（各地区、保护司负责）',
])(
  'the rule leads nobody where there is no list of those who answer alike, or it says who leads, or begins with many: %s',
  (note) => {
    const { departments } = readDuties({ sentences: ['列第一位的为牵头单位。'] }, { notes: [note] });
    expect(departments.every(({ ruled }) => ruled === undefined)).toBe(true);
  },
);

test('the rule leads nobody in a list where another line of the duty says who leads', () => {
  const lines = ['牵头单位：条法司', '责任单位：保护司、各地区'].map((words) => ({ words, line: 3, ownLine: true }));
  const { departments } = readDuties({ sentences: ['列第一位的为牵头单位。'] }, { notes: lines });
  expect(departments.filter(({ ruled }) => ruled !== undefined)).toEqual([]);
});

test('whom the notes below leave out is added to them, not to those above nor to text without a note', () => {
  const stating = { notes: ['（条法司指导，各地区负责落实。以下均需各地区落实，不再列出）'] };
  expect(readDuties(stating).departments).toEqual([
    { id: 'treaty-and-law', role: '指导' },
    { id: 'regions', role: '负责落实' },
  ]);
  expect(readDuties(stating, { notes: ['（保护司指导）'] }).departments).toEqual([
    { id: 'protection', role: '指导' },
    { id: 'regions', role: '', ruled: { role: '落实', words: '以下均需各地区落实', from: '3-4-d1' } },
  ]);
  expect(readDuties(stating, { sentences: ['各单位要重视。'] }).departments).toEqual([]);
});

test('whom a rule adds and a note names by another name is there once', () => {
  const stating = { notes: ['（保护司指导。以下均需文化和旅游部落实，不再列出）'] };
  expect(readDuties(stating, { notes: ['（文旅部负责）'] }).departments).toEqual([{ id: 'culture', role: '负责' }]);
});

test('下同 behind names adds nobody and is carried to what stands below', () => {
  const stating = { notes: ['〔责任单位：条法司，各地区，下同〕'] };
  expect(readDuties(stating).sameAs).toEqual([]);
  const below = readDuties(stating, { notes: ['（保护司负责）'] });
  expect(below.departments).toEqual([{ id: 'protection', role: '负责' }]);
  expect(below.sameAs).toEqual([{ words: '下同', from: '3-4-d1' }]);
});
