import { placeOfUnit } from '#domain/citation/place.ts';
import { isClause, isPart, type Unit, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';

/** What a unit is about: a heading's title, or what the notice and the preamble are to the document. */
export function nameOfUnit(unit: Unit, edition: Edition): string {
  if (isPart(unit) || isClause(unit)) return unit.title;
  return unit.id === 'notice' ? `印发《${edition.title}》` : `《${edition.title}》`;
}

/** Place and name, as links to the unit show them: 三（四）健全知识产权保护政策, 第三部分：加强…体系; 三（四） without a title. */
export const titleOfUnit = (unit: Unit, edition: Edition): string =>
  isClause(unit) ? `${placeOfUnit(unit)}${unit.title}` : `${placeOfUnit(unit)}：${nameOfUnit(unit, edition)}`;

/** All sentences that stand in a unit; those of all its clauses for a part. */
export const sentencesIn = (unit: Unit): readonly Sentence[] =>
  isPart(unit) ? unit.clauses.flatMap(({ sentences }) => sentences) : unit.sentences;

/**
 * The unit before and the unit after, as a reader turns pages: parts follow parts; notice, preamble and clauses follow
 * one another, with a part where its text stands under the part itself.
 */
export function neighboursOf(unit: Unit, edition: Edition): { previous: Unit | undefined; next: Unit | undefined } {
  const holdsText = (other: Unit): boolean => !isPart(other) || other.clauses.some(({ id }) => id === other.id);
  const units = unitsOf(edition).filter(holdsText(unit) ? holdsText : isPart);
  const here = units.findIndex(({ id }) => id === unit.id);
  return { previous: units[here - 1], next: units[here + 1] };
}
