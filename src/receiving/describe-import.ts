import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionFiles } from '#content/import-edition.ts';
import { readCorpus } from '#content/load-corpus.ts';
import type { Decoded } from '#decoding/decode.ts';
import { describeDecoding } from '#decoding/describe-decoding.ts';
import { nearestEarlier, seriesOf } from '#domain/corpus/nearest-earlier.ts';
import type { Imported } from '#domain/importing/import.ts';
import { describeTables } from '#domain/importing/tables/describe-tables.ts';
import { compareEditions } from '#domain/lineage/compare-editions.ts';
import { describeComparison } from '#domain/lineage/describe-comparison.ts';

/** Says how a file was read that is not UTF-8 text, and what that left out; nothing of one that is. */
export function describeReading({ decoding }: Decoded, file: string): string[] {
  if (decoding === null) return [];
  return [
    ...describeDecoding(decoding, file),
    `Lines below are those of the text that ${file} was decoded to; --decoded FILE writes it.`,
  ];
}

/** Says what readers will not see, and what names nobody although it may. */
export function describeUnseen({ dropped, tables, unread, ofLists }: Imported, file: string, record: string): string[] {
  const list = (lines: readonly { line: number; words: string }[]) =>
    lines.map(({ line, words }) => `  ${file}:${line}: ${words}`);
  const lines = dropped.map(({ number, text }) => ({ line: number, words: text }));
  return [
    ...(dropped.length > 0 ? [`Dropped, since they are the page around the document (${dropped.length}):`] : []),
    ...list(lines),
    ...(tables.length > 0 ? [`Tables, laid out as lines (${tables.length}):`] : []),
    ...describeTables(tables, file),
    ...(unread.length > 0 ? [`Not read, so that nobody is named there; ${record} lists them (${unread.length}):`] : []),
    ...list(unread),
    ...(ofLists.length > 0
      ? [`Read for the last of a list, though they may be for all of it (${ofLists.length}):`]
      : []),
    ...list(ofLists),
  ];
}

/** Says which departments were added, how often and where first the document names them, and what may be a misprint. */
export function describeAdded(content: string, { added, unknown }: EditionFiles, file: string): string[] {
  if (added.size === 0) return [];
  return [
    `Departments added, for you to look over (${added.size}):`,
    ...[...added.keys()].map((path) => `  ${join(content, path)}`),
    `They are for these names (${unknown.length}):`,
    ...unknown.map(({ words, times, line, near }) => {
      const misprint = near.length === 0 ? '' : `; one character off ${near.join(' and ')}: a misprint?`;
      return `  ${file}:${line}: ${words}, named ${times === 1 ? 'once' : `${times} times, here first`}${misprint}`;
    }),
  ];
}

/** Says what the first edition of a series wants besides itself: no text says how its series is called. */
export function describeNewSeries(content: string, slug: string): string[] {
  const series = seriesOf(slug);
  const file = join(content, 'series', `${series}.mdx`);
  if (existsSync(file)) return [];
  const library = join(content, 'library.mdx');
  return [
    `The series ${series} has no file yet: write ${file} like that of another series, and name it in ${library}.`,
  ];
}

/** Says what changed against the edition before it, where one stands beside it. */
export function describeChanges(content: string, slug: string): string[] {
  // The whole content takes long to read, and mostly nothing stands beside a new document.
  if (!readdirSync(content).some((name) => name < slug && seriesOf(name) === seriesOf(slug))) return [];
  const { corpus, problems } = readCorpus(content);
  const edition = corpus.editions.find((edition) => edition.slug === slug);
  const before = edition && nearestEarlier(edition, corpus.editions);
  if (!edition || !before) return [];
  if (problems.length > 0)
    return [`What changed against ${before.slug} is said by another import, when npm run check finds nothing wrong.`];
  return [...describeComparison(compareEditions(before, edition), corpus.departments)];
}
