import { withoutCarried } from '#domain/document/carried-characters.ts';
import { findPrintedFacts, type PrintedLine } from '#domain/document/printed-facts.ts';
import { parseWrittenDate } from '#domain/document/written-date.ts';
import type { FactName } from '#domain/model/edition.ts';
import type { Edit } from '#domain/model/source.ts';
import type { Opening } from '#domain/model/text.ts';

/** What the source prints of the facts, in its words; empty where it prints nothing. */
export type PrintedFacts = Readonly<Record<FactName, string>>;

/**
 * Finds the facts that the source prints: the document around its text, the page around it the day of publication.
 */
export function derivePrintedFacts(
  notice: Opening | null,
  preamble: Opening | null,
  closing: Opening | null,
  edits: readonly Edit[],
): PrintedFacts {
  const lines = (opening: Opening | null): readonly PrintedLine[] => opening?.paragraphs ?? [];
  return {
    ...findPrintedFacts(lines(notice), lines(preamble), lines(closing)),
    published: withoutCarried(edits.find(({ rule }) => rule === 'metadata')?.before ?? ''),
  };
}

/** The facts that the source does not print, so that an editor alone answers for them. */
export const unprintedFacts = (facts: PrintedFacts): FactName[] =>
  (['title', 'number', 'issuer', 'signed', 'published'] as const).filter((name) => facts[name] === '');

/** The day that words name, 2022年3月16日 or 2022-03-16, ISO 8601; null where they name none. */
export function parseDay(words: string): string | null {
  const written = parseWrittenDate(words);
  if (written !== '') return written;
  const { year, month, day } = /(?<year>\d{4})[-年/](?<month>\d{1,2})[-月/](?<day>\d{1,2})/u.exec(words)?.groups ?? {};
  return year === undefined ? null : [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
}
