import type { Edit } from '#domain/model/source.ts';
import type { Problem } from '#domain/problem.ts';
import { type Extent, endOf } from './merge-edits.ts';

/**
 * What is wrong with the edits made by hand.
 *
 * @param source the text as received, in code points
 * @param lines the lines of the document
 */
export function checkCorrections(
  corrections: readonly Edit[],
  source: readonly string[],
  lines: readonly Extent[],
  file: string,
): Problem[] {
  const sorted = corrections.toSorted((a, b) => a.offset - b.offset);
  return sorted.flatMap((correction, index) => {
    const { offset, before, evidence } = correction;
    const end = endOf(correction);
    const line = lines.find((candidate) => offset <= candidate.end)?.number ?? null;
    const problem = (fault: string, mend: string): Problem[] => [{ file, line, words: before, fault, mend }];
    if (evidence === null || evidence.trim() === '')
      return problem(
        'a correction in edits.json has no evidence',
        'Say in its evidence where the right words can be seen.',
      );
    const found = source.slice(offset, end).join('');
    if (found !== before)
      return problem(
        `a correction in edits.json expects these words at code point ${offset}, where the text has “${found}”`,
        'Count the code points again, or take the correction out where the text no longer needs it.',
      );
    const previous = sorted[index - 1];
    if (previous !== undefined && offset < endOf(previous))
      return problem('a correction in edits.json overlaps the one before it', 'Make one of the two.');
    if (!lines.some((candidate) => candidate.start <= offset && offset <= candidate.end))
      return problem(
        `a correction in edits.json stands at code point ${offset}, outside the words of the document`,
        'Count the code points again.',
      );
    return [];
  });
}
