import { parseClosing } from '../document/closing.ts';
import { parseOpening } from '../document/opening.ts';
import { type DocumentFacts, findPrintedFacts } from '../document/printed-facts.ts';
import { parseWrittenDate } from '../document/written-date.ts';
import type { Outline } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';

type Around = Pick<Outline, 'notice' | 'preamble' | 'closing'>;

/** What the document says of itself. */
export function printedFacts({ notice, preamble, closing }: Around): DocumentFacts {
  const words = (paragraphs: readonly Paragraph[]) => paragraphs.map((paragraph) => paragraph.words);
  const [above, below] = [parseOpening(words(notice)), parseOpening(words(preamble))];
  return findPrintedFacts(above, below, parseClosing(words(closing)));
}

/** The day on which the document was signed, ISO 8601, by its own words; null where it does not say. */
export const printedDay = (around: Around): string | null => parseWrittenDate(printedFacts(around).signed) || null;

/** Who issued the document by its own words; null where it does not say. */
export const printedIssuer = (around: Around): string | null => printedFacts(around).issuer || null;
