import { variantPairs } from '#domain/document/variants.ts';
import type { Catalogue } from './catalogue.ts';
import { heldCharacters } from './held-characters.ts';
import { indexVersion } from './index-version.ts';
import type { SearchRecord } from './record.ts';

/**
 * What a catalogue says of the records that are searched.
 *
 * @param simplify gives the simplified form of a character
 */
export const aboutRecords = (
  records: readonly SearchRecord[],
  simplify: (character: string) => string,
): Pick<Catalogue, 'variants' | 'version'> => ({
  variants: variantPairs(heldCharacters(records), simplify),
  version: indexVersion(records),
});
