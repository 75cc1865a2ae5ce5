import type { Edition } from '#domain/model/edition.ts';
import { type PackedRecord, packRecords } from './pack.ts';
import { editionRecords } from './records.ts';
import { type CataloguedUnit, cataloguedUnits } from './units.ts';

/** All that a search in one edition needs of it, in a file of the edition’s own. */
export interface Bundle {
  readonly units: readonly CataloguedUnit[];
  readonly records: readonly PackedRecord[];
}

/** What a search in an edition needs of it, whatever else the library holds. */
export const bundleOf = (edition: Edition): Bundle => ({
  units: cataloguedUnits(edition),
  records: packRecords(editionRecords(edition)),
});
