import { parseParagraphs } from '#domain/document/escaping.ts';
import type { MendedText } from '#domain/document/mend.ts';
import type { Problem } from '#domain/problem.ts';
import type { TextFile } from './content.ts';

const SHOWN = 12;

/**
 * Checks that the words of the files, one after the other, are the source with its edits made.
 *
 * @param files in document order
 * @param text the mended source without white space
 * @returns the first difference, or nothing; what follows it cannot be compared
 */
export function checkCompleteness(files: readonly TextFile[], text: MendedText, sourceFile: string): Problem[] {
  let next = 0;
  for (const { file, body } of files) {
    for (const { words, line } of parseParagraphs(body)) {
      const points = [...words.replace(/\s/gu, '')];
      const differing = points.findIndex((point, index) => point !== text.points[next + index]);
      if (differing !== -1) {
        const expected = text.points.slice(next + differing, next + differing + SHOWN).join('');
        return [
          {
            file,
            line,
            words: points.slice(differing, differing + SHOWN).join(''),
            fault: `character ${differing + 1} of the paragraph is not the source's, which has “${expected}”`,
            mend: 'Restore the words, or record the correction with its evidence in edits.json and import again.',
          },
        ];
      }
      next += points.length;
    }
  }
  if (next === text.points.length) return [];
  return [
    {
      file: sourceFile,
      line: null,
      words: text.points.slice(next, next + SHOWN).join(''),
      fault: 'the source goes on where the content ends',
      mend: 'Import again, so that every word of the source has its file.',
    },
  ];
}
