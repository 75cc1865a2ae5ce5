import type { Edition } from '#domain/model/edition.ts';
import { bundleOf } from './bundle.ts';
import { needsIndex } from './locating.ts';

/** Whether a library is so large that an index is to say which of its editions hold a word. */
export const callsForIndex = (editions: readonly Edition[]): boolean =>
  needsIndex(editions.values().drop(1).map(sizeOf));

/** Bytes of what a search in the edition needs of it. */
const sizeOf = (edition: Edition): number => new TextEncoder().encode(JSON.stringify(bundleOf(edition))).length;
