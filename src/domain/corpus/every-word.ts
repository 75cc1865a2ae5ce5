import { parseParagraphs } from '#domain/document/escaping.ts';
import { walk } from '#domain/document/walk.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Problem } from '#domain/problem.ts';
import type { TextFile } from './content.ts';

const SHOWN = 20;

/**
 * Checks that every word of the files stands in the edition, once and in its order, so that the grammar loses none.
 *
 * @param files in document order
 * @returns the first difference, or nothing
 */
export function checkEveryWord(files: readonly TextFile[], edition: Edition): Problem[] {
  const found = bare([...walk(edition)].map(({ words }) => words).join(''));
  let before = 0;
  for (const { file, body } of files) {
    for (const { words, line } of parseParagraphs(body)) {
      const expected = bare(words);
      const there = found.slice(before, before + expected.length);
      if (there !== expected) return [problem(file, line, firstDifference(expected, there))];
      before += expected.length;
    }
  }
  const rest = found.slice(before);
  return rest === '' ? [] : [problem(files.at(-1)?.file ?? '', null, rest)];
}

const problem = (file: string, line: number | null, words: string): Problem => ({
  file,
  line,
  words: [...words].slice(0, SHOWN).join(''),
  fault: 'readers would not find these words here as they stand',
  mend: 'The grammar in src/domain/document must learn this form: nothing may be lost.',
});

function firstDifference(expected: string, found: string): string {
  let at = 0;
  while (expected[at] === found[at]) at += 1;
  return expected.slice(at);
}

const bare = (words: string): string => words.replace(/\s/gu, '');
