import type { Edition } from '#domain/model/edition.ts';
import { isClause, isPart, ownText, type Unit, unitsOf } from './units.ts';

/**
 * The unit before and the unit after, as a reader turns pages: parts follow parts; notice, preamble and clauses follow
 * one another, with a part where its text stands under the part itself; units further down follow those of their depth.
 */
export function neighboursOf(unit: Unit, edition: Edition): { previous: Unit | undefined; next: Unit | undefined } {
  const depth = isClause(unit) ? unit.within.length : 0;
  const holdsText = (other: Unit): boolean =>
    isClause(other) ? other.within.length === depth : depth === 0 && (!isPart(other) || ownText(other) !== undefined);
  const units = unitsOf(edition).filter(holdsText(unit) ? holdsText : isPart);
  const here = units.findIndex(({ id }) => id === unit.id);
  return { previous: units[here - 1], next: units[here + 1] };
}
