import { parseDay } from '../corpus/printed-facts.ts';
import { parseOpening } from '../document/opening.ts';
import type { Outline } from './outline.ts';
import type { Paragraph } from './paragraphs.ts';

/** The words of the first paragraph of a kind in the notice or the preamble; nothing where there is none. */
export function printedAs(
  kind: 'title' | 'subtitle' | 'number' | 'issuer' | 'date',
  paragraphs: readonly Paragraph[],
): string {
  const found = parseOpening(paragraphs.map(({ words }) => words)).find((paragraph) => paragraph.kind === kind);
  return found === undefined || found.kind === 'text' ? '' : found.words;
}

/** The day on which the document was signed, ISO 8601, by its own words; null where it does not say. */
export const printedDay = ({ notice, preamble }: Pick<Outline, 'notice' | 'preamble'>): string | null =>
  parseDay(printedAs('date', notice) || printedAs('date', preamble)) || null;

/** Who issued the document by its own words; null where it does not say. */
export const printedIssuer = ({ notice, preamble }: Pick<Outline, 'notice' | 'preamble'>): string | null =>
  printedAs('issuer', notice) || printedAs('issuer', preamble) || null;
