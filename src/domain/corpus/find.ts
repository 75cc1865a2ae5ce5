import { clausesOf, dutiesOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Department } from '#domain/model/department.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Target } from '#domain/model/target.ts';
import type { Term } from '#domain/model/term.ts';
import type { Clause, Duty, Part, Sentence } from '#domain/model/text.ts';

export const findEdition = (corpus: Corpus, slug: string): Edition =>
  found(
    corpus.editions.find((edition) => edition.slug === slug),
    `edition ${slug}`,
  );

/** The edition that the site opens with: the newest of the series that the library names first. */
export const currentEdition = (corpus: Corpus): Edition => found(corpus.editions[0], 'edition');

export const findPart = (edition: Edition, id: string): Part =>
  found(
    edition.parts.find((part) => part.id === id),
    `part ${id}`,
  );

/** The clause with this id, `3-4`; text that stands under a part itself has the part's id. */
export const findClause = (edition: Edition, id: string): Clause =>
  found(
    clausesOf(edition).find((clause) => clause.id === id),
    `clause ${id}`,
  );

export const findDuty = (edition: Edition, id: string): Duty =>
  found(
    dutiesOf(edition).find((duty) => duty.id === id),
    `duty ${id}`,
  );

/** The sentence with this id, `3-4-s1`, `notice-s1` or `preamble-s1`. */
export function findSentence(edition: Edition, id: string): Sentence {
  const sentences = known.get(edition) ?? new Map(allSentences(edition).map((sentence) => [sentence.id, sentence]));
  known.set(edition, sentences);
  return found(sentences.get(id), `sentence ${id}`);
}

/** The sentences of editions, which never change, by their ids. */
const known = new WeakMap<Edition, ReadonlyMap<string, Sentence>>();

export const findTarget = (edition: Edition, id: string): Target =>
  found(
    edition.targets.find((target) => target.id === id),
    `target ${id}`,
  );

export const findDepartment = (corpus: Corpus, id: string): Department =>
  found(
    corpus.departments.find((department) => department.id === id),
    `department ${id}`,
  );

export const findTerm = (corpus: Corpus, id: string): Term =>
  found(
    corpus.terms.find((term) => term.id === id),
    `term ${id}`,
  );

/** Every sentence of an edition, those of notice and preamble first. */
export const allSentences = ({ notice, preamble, sentences }: Edition): readonly Sentence[] => [
  ...(notice?.sentences ?? []),
  ...(preamble?.sentences ?? []),
  ...sentences,
];

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}
