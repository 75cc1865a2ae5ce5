import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { deriveResponsibility } from './duties.ts';

const names = new Map([
  ['条法司', 'treaty-and-law'],
  ['保护司', 'protection'],
]);

function read(...notes: (string | { words: string; line: number; ownLine: boolean })[]) {
  const problems: Problem[] = [];
  const texts = notes.map((note) => (typeof note === 'string' ? { words: note, line: 3, ownLine: false } : note));
  return { ...deriveResponsibility({ notes: texts }, 'clauses/3-4.mdx', names, problems), problems };
}

test('a duty without a note names nobody', () => {
  expect(read()).toEqual({ note: null, departments: [], problems: [] });
});

test('a note names its departments in its order, each with its role', () => {
  const { note, departments, problems } = read('（保护司、条法司按职责分工负责）');
  expect(departments).toEqual([
    { id: 'protection', role: '按职责分工负责' },
    { id: 'treaty-and-law', role: '按职责分工负责' },
  ]);
  expect(note).toEqual({
    words: '（保护司、条法司按职责分工负责）',
    pieces: [
      ['（', null, false],
      ['保护司', 'protection', false],
      ['、', null, false],
      ['条法司', 'treaty-and-law', false],
      ['按职责分工负责', null, false],
      ['）', null, false],
    ].map(([words, department, startsLine]) => ({ words, department, startsLine })),
    read: true,
  });
  expect(problems).toEqual([]);
});

test('a name with its offices in brackets is the department’s', () => {
  expect(read('（责任单位：条法司（研究处）、保护司）').departments.map(({ id }) => id)).toEqual([
    'treaty-and-law',
    'protection',
  ]);
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
    problems: [],
  });
});

test('a name beyond the departments is said with the line of its note', () => {
  const { departments, problems, note } = read({ words: '（监察司、保护司负责）', line: 7, ownLine: false });
  expect(departments).toEqual([{ id: 'protection', role: '负责' }]);
  expect(note?.pieces[1]).toEqual({ words: '监察司', department: null, startsLine: false });
  expect(problems).toEqual([
    {
      file: 'clauses/3-4.mdx',
      line: 7,
      words: '监察司',
      fault: 'a note names a department that is not known',
      mend: 'Add content/departments/<slug>.mdx for it, or the name to the aliases of the department meant.',
    },
  ]);
});
