import { addressWithWords } from '#domain/citation/cited.ts';
import { splitId } from '#domain/paths.ts';
import type { Library, PublishedClause, PublishedDocument, PublishedDuty, PublishedSentence } from './library.ts';

/** A sentence as an assistant is given it: all that a citation needs. */
export interface AnsweredSentence {
  /** Across editions, `2022/3-4-s2`. */
  readonly id: string;
  readonly place: string;
  readonly document: string;
  readonly words: string;
  /** The note that says who answers for it, as it is printed; null where there is none. */
  readonly note: string | null;
  /** With the hash of its words. */
  readonly address: string;
  readonly hash: string;
}

/** A duty; of notice and preamble what stands there together. */
export type PlacedDuty = Pick<PublishedDuty, 'sentences' | 'note' | 'departments'>;

/** All duties of a document in its order, each sentence in one. */
export function dutiesOf({ notice, preamble, parts }: PublishedDocument): readonly PlacedDuty[] {
  const openings = [notice, preamble].flatMap((opening) =>
    opening ? [{ sentences: opening.sentences, note: null, departments: [] }] : [],
  );
  return [...openings, ...parts.flatMap(({ clauses }) => clauses.flatMap(dutiesIn))];
}

const dutiesIn = ({ duties, units = [] }: PublishedClause): readonly PublishedDuty[] => [
  ...duties,
  ...units.flatMap(dutiesIn),
];

/** The sentences that stand in a unit or below it, in order: those of an article with its items, of a part with its clauses. */
export function sentencesUnder(
  unit: string,
  { notice, preamble, parts }: PublishedDocument,
): readonly PublishedSentence[] {
  if (unit === 'notice' || unit === 'preamble') return (unit === 'notice' ? notice : preamble)?.sentences ?? [];
  const found = (clause: PublishedClause): readonly PublishedDuty[] =>
    clause.id === unit ? dutiesIn(clause) : (clause.units ?? []).flatMap(found);
  return parts
    .flatMap(({ id, clauses }) => (id === unit ? clauses.flatMap(dutiesIn) : clauses.flatMap(found)))
    .flatMap(({ sentences }) => sentences);
}

/** 三（四）第2句 */
function placeOfSentence(edition: string, id: string, { catalogue }: Library): string {
  const { unit, fragment } = splitId(id);
  const known = catalogue.editions.find(({ slug }) => slug === edition)?.units.find((one) => one.id === unit);
  return `${known?.place ?? unit}第${fragment.slice(1)}句`;
}

export const titleOf = ({ title, number }: { readonly title: string; readonly number: string }): string =>
  `《${title}》（${number}）`;

/** A sentence of a document with all that a citation needs. */
export const answered = (
  { id, text, url, hash }: PublishedSentence,
  { note }: PlacedDuty,
  document: PublishedDocument,
  library: Library,
): AnsweredSentence => ({
  id: `${document.edition}/${id}`,
  place: placeOfSentence(document.edition, id, library),
  document: titleOf(document),
  words: text,
  note,
  address: addressWithWords({ address: url, hash }),
  hash,
});
