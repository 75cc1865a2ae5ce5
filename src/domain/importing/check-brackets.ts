import { unbalanced } from '#domain/document/brackets.ts';
import type { Problem } from '#domain/problem.ts';
import type { Paragraph } from './paragraphs.ts';

const AROUND = 8;
/** Where one bracket is lost, those around it have no partner either. */
const SHOWN = 3;

/** The brackets without a partner, at their line, the first few of each paragraph. */
export function checkBrackets(paragraphs: readonly Paragraph[], file: string): Problem[] {
  return paragraphs.flatMap(({ words, line }) => {
    const lone = unbalanced(words);
    if (lone.length === 0) return [];
    const points = [...words];
    return lone.slice(0, SHOWN).map(({ index, bracket }, nth) => {
      const more = nth === SHOWN - 1 && lone.length > SHOWN ? `, and ${lone.length - SHOWN} more below it neither` : '';
      return {
        file,
        line,
        words: points.slice(Math.max(0, index - AROUND), index + AROUND + 1).join(''),
        fault: `${bracket} has no partner${more}`,
        mend: 'Compare with the official page and complete the pair.',
      };
    });
  });
}
