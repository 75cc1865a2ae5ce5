import type { Corpus } from '#domain/model/corpus.ts';
import { clause, smallCorpus } from '#domain/model/edition.fixture.ts';
import type { Clause } from '#domain/model/text.ts';
import { acceptChanges } from './accept.ts';
import type { AddressBooks, AddressRecord } from './book.ts';

/** The small corpus, and its books after the first publication. */
export const published = smallCorpus();
export const recorded: AddressBooks = acceptChanges(
  published,
  {},
  { on: '2026-01-01', reason: '首次公布。', successors: {} },
);

/** The small corpus with its clauses changed, or left out where null is given. */
function withClauses(change: (clause: Clause) => Clause | null): Corpus {
  const corpus = smallCorpus();
  const editions = corpus.editions.map((edition) => ({
    ...edition,
    parts: edition.parts.map((part) => ({
      ...part,
      clauses: part.clauses.flatMap((clause) => change(clause) ?? []),
    })),
  }));
  return { ...corpus, editions };
}

/** The small corpus without clause 三（五）. */
export const withoutClause = withClauses((clause) => (clause.id === '3-5' ? null : clause));

/** The small corpus with other sentences in clause 三（五）. */
export const rewritten = (...sentences: readonly string[]): Corpus =>
  withClauses((old) => (old.id === '3-5' ? clause(old.part, old.id, old.label, old.title, [{ sentences }]) : old));

/** A record of hashes that mean nothing, and of retired addresses. */
export const record = (
  on: string,
  addresses: readonly string[],
  retired: Record<string, string> = {},
): AddressRecord => ({
  on,
  reason: `${on}的缘由。`,
  recorded: Object.fromEntries(addresses.map((address) => [address, '00000000'])),
  retired,
});
