import { placeOfUnit } from '#domain/citation/place.ts';
import { isClause, isPart, type Unit } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';

/** What a unit is about: a heading's title, or what the notice and the preamble are to the document. */
export function nameOfUnit(unit: Unit, edition: Edition): string {
  if (isPart(unit) || isClause(unit)) return unit.title;
  return unit.id === 'notice' ? `印发《${edition.title}》` : `《${edition.title}》`;
}

/** Place and name, as links to the unit show them: 三（四）健全知识产权保护政策, 第三部分：加强…体系; 三（四） without a title. */
export const titleOfUnit = (unit: Unit, edition: Edition): string =>
  isClause(unit) ? `${placeOfUnit(unit)}${unit.title}` : `${placeOfUnit(unit)}：${nameOfUnit(unit, edition)}`;
