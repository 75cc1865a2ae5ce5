import { expect, test } from 'vitest';
import { describeMutant, judge, type Result } from './judge.ts';

const source = ['const ends = (text: string) => {', '  return text.length > 0;', '};', ''].join('\n');
const sources = new Map([
  ['src/domain/document/ends.ts', source],
  ['src/domain/paths.ts', 'export const home = "";'],
]);

const condition: Result = {
  fileName: 'src/domain/document/ends.ts',
  location: { start: { line: 2, column: 10 }, end: { line: 2, column: 25 } },
  mutatorName: 'EqualityOperator',
  replacement: 'text.length >= 0',
  status: 'Survived',
};
const words: Result = {
  fileName: 'src/domain/paths.ts',
  location: { start: { line: 1, column: 21 }, end: { line: 1, column: 23 } },
  mutatorName: 'StringLiteral',
  replacement: '"Stryker was here!"',
  status: 'NoCoverage',
};

test('a mutant is described by its line, whose change stands between braces', () => {
  expect(describeMutant(source, condition)).toBe('return {{text.length > 0 → text.length >= 0}};');
});

test('a mutant of several lines is described by its first', () => {
  const block = { ...condition, location: { start: { line: 1, column: 32 }, end: { line: 3, column: 2 } } };
  expect(describeMutant(source, { ...block, replacement: '{}' })).toBe('const ends = (text: string) => {{{ … → {}}}');
});

test('what survived and what no test runs is counted for its subject, and what broke the run is not', () => {
  const killed = { ...condition, status: 'Killed' };
  const results = [words, killed, { ...killed, status: 'Timeout' }, { ...killed, status: 'RuntimeError' }, condition];
  const { subjects, survivors } = judge(results, sources, []);
  expect(subjects).toEqual([
    { name: 'document', killed: 2, survived: 1 },
    { name: 'paths.ts', killed: 0, survived: 1 },
  ]);
  expect(survivors.map(({ file, line, uncovered }) => ({ file, line, uncovered }))).toEqual([
    { file: 'document/ends.ts', line: 2, uncovered: false },
    { file: 'paths.ts', line: 1, uncovered: true },
  ]);
});

test('a survivor that is listed as equivalent does not count, and an entry that fits none is said', () => {
  const { survivors, equivalent, outdated } = judge([condition], sources, [
    { file: 'document/ends.ts', reason: '', mutants: ['return {{text.length > 0 → text.length >= 0}};'] },
    { file: 'paths.ts', reason: '', mutants: ['export const home = {{"" → "home"}};'] },
    { file: 'problem.ts', reason: '', mutants: ['return {{0 → 1}};'] },
  ]);
  expect(survivors).toEqual([]);
  expect(equivalent).toBe(1);
  expect(outdated).toEqual([{ file: 'paths.ts', mutant: 'export const home = {{"" → "home"}};' }]);
});
