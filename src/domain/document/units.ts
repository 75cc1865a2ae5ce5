import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Duty, Opening, Part, Sentence } from '#domain/model/text.ts';
import { inOrder } from './in-order.ts';

/** 单元: what has a page of its own and holds sentences or units: a part, a clause, or what stands around the body. */
export type Unit = Part | Clause | Opening;

export const isPart = (unit: Unit): unit is Part => 'clauses' in unit;
export const isClause = (unit: Unit): unit is Clause => 'part' in unit;
export const isOpening = (unit: Unit): unit is Opening => 'paragraphs' in unit;
export const isAnnex = (unit: Unit): boolean => isPart(unit) && unit.level === 'annex';

/** Every unit in document order, each address once: a part is followed by its clauses, those by the units below them. */
export function unitsOf(edition: Edition): readonly Unit[] {
  const units = known.get(edition) ?? listUnits(edition);
  known.set(edition, units);
  return units;
}

/** What is asked for on every page, listed once for each edition, which never changes. */
const known = new WeakMap<Edition, readonly Unit[]>();

function listUnits({ notice, preamble, parts, closing }: Edition): readonly Unit[] {
  const pages = (some: readonly Part[]): readonly Unit[] => some.flatMap(unitsOfPart);
  const [body, annexes] = [parts.filter((part) => !isAnnex(part)), parts.filter(isAnnex)];
  return [notice, preamble, ...pages(body), closing, ...pages(annexes)].filter((unit) => unit !== null);
}

function unitsOfPart(part: Part): readonly Unit[] {
  const clauses = labelledClauses(part).flatMap(withUnits);
  return part.id === '' ? clauses : [part, ...clauses];
}

/** The unit with this id; the part where part and clause share it; undefined where there is none. */
export const unitOf = (edition: Edition, id: string): Unit | undefined =>
  unitsOf(edition).find((unit) => unit.id === id);

/** The clauses right below a part that have pages of their own: all but the text that stands under the part itself. */
export const labelledClauses = (part: Part): readonly Clause[] => part.clauses.filter(({ id }) => id !== part.id);

/** A clause, and every unit below it, in document order. */
const withUnits = (clause: Clause): readonly Clause[] => [clause, ...clause.units.flatMap(withUnits)];

/** Every clause and unit below one, in document order, text that stands under a part itself among them. */
export const clausesOf = ({ parts }: Pick<Edition, 'parts'>): readonly Clause[] =>
  parts.flatMap(({ clauses }) => clauses.flatMap(withUnits));

/** Every duty, in document order. */
export function dutiesOf({ parts }: Pick<Edition, 'parts'>): readonly Duty[] {
  const duties = knownDuties.get(parts) ?? parts.flatMap(dutiesIn);
  knownDuties.set(parts, duties);
  return duties;
}

/** The same of its duties. */
const knownDuties = new WeakMap<readonly Part[], readonly Duty[]>();

/** The duties that stand in the unit itself, whose ids begin with the unit's, and not in a unit below it. */
export function ownDuties(unit: Unit): readonly Duty[] {
  if (isPart(unit)) return ownText(unit)?.duties ?? [];
  return isClause(unit) ? unit.duties : [];
}

/** The sentences that stand in the unit itself, whose ids begin with the unit's, and not in a unit below it. */
export const ownSentences = (unit: Unit): readonly Sentence[] =>
  isPart(unit) ? (ownText(unit)?.sentences ?? []) : unit.sentences;

/** All duties that stand in a unit or below it, in document order. */
export function dutiesIn(unit: Unit): readonly Duty[] {
  if (isPart(unit)) return unit.clauses.flatMap(dutiesIn);
  return isClause(unit)
    ? inOrder(unit).flatMap((piece) => ('unit' in piece ? dutiesIn(piece.unit) : [piece.duty]))
    : [];
}

/** All sentences that stand in a unit or below it, in document order. */
export const sentencesIn = (unit: Unit): readonly Sentence[] =>
  isOpening(unit) ? unit.sentences : dutiesIn(unit).flatMap(({ sentences }) => sentences);

/** The text that stands under a part's own heading. */
export const ownText = (part: Part): Clause | undefined => part.clauses.find(({ id }) => id === part.id);

/** Sentences by the clause or opening they stand in, in their order. */
export const byClause = (sentences: readonly Sentence[]): { unit: string; sentences: Sentence[] }[] =>
  [...Map.groupBy(sentences, ({ clause }) => clause)].map(([unit, sentences]) => ({ unit, sentences }));
