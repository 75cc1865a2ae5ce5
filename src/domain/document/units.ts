import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Duty, Opening, Part, Sentence } from '#domain/model/text.ts';

/** 单元: what has a page of its own and holds sentences or clauses: a part, a clause, the notice or the preamble. */
export type Unit = Part | Clause | Opening;

export const isPart = (unit: Unit): unit is Part => 'clauses' in unit;
export const isClause = (unit: Unit): unit is Clause => 'part' in unit;
export const isOpening = (unit: Unit): unit is Opening => 'paragraphs' in unit;

/** The notice, the preamble, and each part followed by its clauses, in document order, each address once. */
export function unitsOf(edition: Edition): readonly Unit[] {
  const body = edition.parts.flatMap((part) => [part, ...part.clauses.filter((clause) => clause.id !== part.id)]);
  return [edition.notice, edition.preamble, ...body].filter((unit) => unit !== null);
}

/** The unit with this id; the part where part and clause share it; undefined where there is none. */
export const unitOf = (edition: Edition, id: string): Unit | undefined =>
  unitsOf(edition).find((unit) => unit.id === id);

/** The duties whose ids begin with the unit's: for a part, those of the text under the part itself. */
export function dutiesUnder(unit: Unit): readonly Duty[] {
  if (isPart(unit)) return unit.clauses.find((clause) => clause.id === unit.id)?.duties ?? [];
  return isClause(unit) ? unit.duties : [];
}

/** The sentences whose ids begin with the unit's: for a part, those of the text under the part itself. */
export function sentencesUnder(unit: Unit): readonly Sentence[] {
  if (isPart(unit)) return unit.clauses.find((clause) => clause.id === unit.id)?.sentences ?? [];
  return unit.sentences;
}
