import { clausesOf, ownSentences, type Unit, unitOf, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';

/** The unit by which readers are shown how places and addresses of an edition are written: 三（四）, or the first with a sentence. */
export function sampleUnit(edition: Edition): Unit {
  const unit =
    unitOf(edition, '3-4') ??
    clausesOf(edition).find((clause) => ownSentences(clause).length > 0) ??
    unitsOf(edition)[0];
  if (!unit) throw new Error(`The edition ${edition.slug} has no unit.`);
  return unit;
}
