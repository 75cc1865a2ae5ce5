import { expect, test } from 'vitest';
import { type Problem, ProblemsError, describe as say } from './problem.ts';

const problem: Problem = {
  file: 'content/2022/clauses/3-4.mdx',
  line: 7,
  words: '保户司',
  fault: 'the note names a department that nobody knows',
  mend: 'Mend the name or add the department.',
};

test('a problem is one line: place, fault, words and mend', () => {
  expect(say(problem)).toBe(
    'content/2022/clauses/3-4.mdx:7: the note names a department that nobody knows: “保户司”. Mend the name or add the department.',
  );
});

test('a problem of a whole file has no line, and one without words shows none', () => {
  expect(say({ ...problem, file: 'edits.json', line: null, words: '', fault: 'the file is empty' })).toBe(
    'edits.json: the file is empty. Mend the name or add the department.',
  );
});

test('of more than forty code points the first forty are shown', () => {
  const forty = '𠀀'.repeat(40);
  expect(say({ ...problem, words: forty })).toContain(`“${forty}”`);
  expect(say({ ...problem, words: `${forty}甲` })).toContain(`“${forty}……”`);
});

test('an error says all its problems at once, and how many they are', () => {
  const other = { ...problem, line: 9 };
  const error = new ProblemsError([problem, other]);
  expect(error.message).toBe(`2 problems:\n  ${say(problem)}\n  ${say(other)}`);
  expect(error.name).toBe('ProblemsError');
  expect(error.problems).toEqual([problem, other]);
  expect(new ProblemsError([problem]).message).toBe(`One problem:\n  ${say(problem)}`);
});
