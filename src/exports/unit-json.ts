import { placeOfUnit } from '#domain/citation/place.ts';
import { isClause, isPart, type Unit } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionPath, unitPath } from '#domain/paths.ts';
import { clauseJson, closingJson, openingJson, partJson } from './document-json.ts';
import type { Locate } from './locate.ts';

/** The twin of a unit's page: the unit as in the whole document, with where it stands. */
export function unitJson(edition: Edition, unit: Unit, locate: Locate) {
  const own = isPart(unit)
    ? partJson(unit, edition, locate)
    : isClause(unit)
      ? clauseJson(unit, edition, locate)
      : unit.id === 'closing'
        ? closingJson(unit, edition, locate)
        : openingJson(unit, edition, locate);
  return {
    edition: edition.slug,
    document: { title: edition.title, number: edition.number, url: locate(editionPath(edition.slug)) },
    place: placeOfUnit(unit),
    page: locate(unitPath(edition.slug, unit.id)),
    unit: own,
  };
}
