import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Duty, Opening, Part, Sentence } from '#domain/model/text.ts';

/** 单元: what has a page of its own and holds sentences or clauses: a part, a clause, the notice or the preamble. */
export type Unit = Part | Clause | Opening;

export const isPart = (unit: Unit): unit is Part => 'clauses' in unit;
export const isClause = (unit: Unit): unit is Clause => 'part' in unit;
export const isOpening = (unit: Unit): unit is Opening => 'paragraphs' in unit;

/** The notice, the preamble, and each part followed by its clauses, in document order, each address once. */
export function unitsOf(edition: Edition): readonly Unit[] {
  const body = edition.parts.flatMap((part) => [part, ...labelledClauses(part)]);
  return [edition.notice, edition.preamble, ...body].filter((unit) => unit !== null);
}

/** The unit with this id; the part where part and clause share it; undefined where there is none. */
export const unitOf = (edition: Edition, id: string): Unit | undefined =>
  unitsOf(edition).find((unit) => unit.id === id);

/** The clauses of a part that have pages of their own: all but the text that stands under the part itself. */
export const labelledClauses = (part: Part): readonly Clause[] => part.clauses.filter(({ id }) => id !== part.id);

/** Every clause, in document order, text that stands under a part itself among them. */
export const clausesOf = ({ parts }: Edition): readonly Clause[] => parts.flatMap(({ clauses }) => clauses);

/** Every duty, in document order. */
export const dutiesOf = (edition: Edition): readonly Duty[] => clausesOf(edition).flatMap(({ duties }) => duties);

/** The duties that stand in the unit itself, whose ids begin with the unit's; for a part not those of its clauses. */
export function ownDuties(unit: Unit): readonly Duty[] {
  if (isPart(unit)) return ownText(unit)?.duties ?? [];
  return isClause(unit) ? unit.duties : [];
}

/** The sentences that stand in the unit itself, whose ids begin with the unit's; for a part not those of its clauses. */
export const ownSentences = (unit: Unit): readonly Sentence[] =>
  isPart(unit) ? (ownText(unit)?.sentences ?? []) : unit.sentences;

/** All sentences that stand in a unit; those of all its clauses for a part. */
export const sentencesIn = (unit: Unit): readonly Sentence[] =>
  isPart(unit) ? unit.clauses.flatMap(({ sentences }) => sentences) : unit.sentences;

/** The text that stands under a part's own heading. */
export const ownText = (part: Part): Clause | undefined => part.clauses.find(({ id }) => id === part.id);

/** Sentences by the clause or opening they stand in, in their order. */
export const byClause = (sentences: readonly Sentence[]): { unit: string; sentences: Sentence[] }[] =>
  [...Map.groupBy(sentences, ({ clause }) => clause)].map(([unit, sentences]) => ({ unit, sentences }));
