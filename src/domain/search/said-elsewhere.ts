import { hashedForm } from '../document/hashed-form.ts';
import { type SearchRecord, wordsOf } from './record.ts';

/**
 * The records that may say what another edition says: those with a sentence, or with words as a whole, that stand in a
 * record of another edition. Whatever else is found with them, every other record is listed and counted by itself.
 */
export function saidElsewhere(records: readonly SearchRecord[]): ReadonlySet<SearchRecord> {
  const said = records.map((record) => ({ record, words: wordsSaid(record) }));
  const editions = new Map<string, Set<string>>();
  for (const { record, words } of said) {
    for (const one of words) editions.set(one, (editions.get(one) ?? new Set()).add(record.edition ?? ''));
  }
  const alike = said.filter(({ words }) => words.some((one) => (editions.get(one)?.size ?? 0) > 1));
  return new Set(alike.map(({ record }) => record));
}

/** White space, which no sentence has here, tells a whole record from a sentence. */
function wordsSaid(record: SearchRecord): readonly string[] {
  const sentences = record.blocks.filter(({ kind }) => kind === 'sentence');
  if (record.edition === undefined || sentences.length === 0) return [];
  return [...sentences.map(({ words }) => hashedForm(words)), ` ${hashedForm(wordsOf(record))}`];
}
