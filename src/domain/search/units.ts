import { isClause, isPart, ownSentences, type Unit, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { placeOfUnit } from '../citation/place.ts';
import type { CataloguedEdition } from './catalogue.ts';

/** An edition with the places that a query may name in it. */
export interface EditionWithUnits extends CataloguedEdition {
  readonly units: readonly CataloguedUnit[];
}

/** A part, a clause, the notice or the preamble. */
export interface CataloguedUnit {
  readonly id: string;
  /** 三（四）, 第五部分, 通知. */
  readonly place: string;
  readonly title: string;
  readonly part: number | null;
  readonly clause: number | null;
  readonly sentences: number;
}

/** The units of an edition, as far as a query may name them. */
export const cataloguedUnits = (edition: Edition): readonly CataloguedUnit[] => unitsOf(edition).map(cataloguedUnit);

function cataloguedUnit(unit: Unit): CataloguedUnit {
  const inDocument = isPart(unit) ? unit : isClause(unit) ? unit.part : null;
  return {
    id: unit.id,
    place: placeOfUnit(unit),
    title: isPart(unit) || isClause(unit) ? unit.title : '',
    part: inDocument?.number ?? null,
    clause: isClause(unit) ? unit.number : null,
    sentences: ownSentences(unit).length,
  };
}
