import { parseParagraphs } from '#domain/document/escaping.ts';
import type { MendedText } from '#domain/document/mend.ts';
import type { Problem } from '#domain/problem.ts';
import type { TextFile } from './content.ts';

const SHOWN = 12;

/**
 * Checks that the paragraphs of the files, one after the other, are those of the source with its edits made, code point
 * by code point.
 *
 * A paragraph of the source is a line that is not blank, without the white space around it: how lines are set apart and
 * indented is no words, but a space inside a line is.
 *
 * @param files in document order
 * @param mended the source with its edits made
 * @returns the first difference, or nothing; what follows it cannot be compared
 */
export function checkCompleteness(files: readonly TextFile[], mended: MendedText, sourceFile: string): Problem[] {
  const expected = mended.points
    .join('')
    .split(/\r\n|[\n\r]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const found = files.flatMap(({ file, body }) => parseParagraphs(body).map((paragraph) => ({ file, ...paragraph })));
  const at = found.findIndex(({ words }, index) => words !== expected[index]);
  const first = found[at];
  if (first !== undefined) {
    const { file, line, words } = first;
    return [{ file, line, ...difference([...words], [...(expected[at] ?? '')]), mend: RESTORE }];
  }
  const rest = expected.slice(found.length).join('');
  if (rest === '') return [];
  return [
    {
      file: sourceFile,
      line: null,
      words: [...rest].slice(0, SHOWN).join(''),
      fault: 'the source goes on where the content ends',
      mend: 'Import again, so that every word of the source has its file.',
    },
  ];
}

const RESTORE = 'Restore the words, or record the correction with its evidence in edits.json and import again.';

function difference(found: readonly string[], expected: readonly string[]): Pick<Problem, 'words' | 'fault'> {
  const at = found.findIndex((point, index) => point !== expected[index]);
  const start = at === -1 ? found.length : at;
  const rest = expected.slice(start, start + SHOWN).join('');
  const source = rest === '' ? "the source's paragraph ends before it" : `the source has “${rest}”`;
  const point = found[start];
  const space = point !== undefined && /\s/u.test(point) ? ` is white space (${nameOf(point)})` : ' differs';
  return {
    words: found.slice(start, start + SHOWN).join(''),
    fault:
      point === undefined
        ? `the paragraph ends after ${start} characters where ${source}`
        : `character ${start + 1} of the paragraph${space}: ${source}`,
  };
}

const nameOf = (point: string): string =>
  `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
