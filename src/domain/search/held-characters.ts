import { fold } from './fold.ts';
import type { SearchRecord } from './record.ts';

/** Every character that the records hold, folded: what the table of traditional characters is made for. */
export const heldCharacters = (records: readonly SearchRecord[]): ReadonlySet<string> =>
  new Set(records.flatMap(({ blocks }) => blocks.flatMap(({ words }) => [...fold(words)])));
