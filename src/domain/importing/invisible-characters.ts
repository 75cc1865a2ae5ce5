import { CARRIED } from '#domain/document/carried-characters.ts';
import { type MendedText, mendText } from '#domain/document/mend.ts';
import type { Edit } from '#domain/model/source.ts';
import { countPoints } from './lines.ts';

/** A text as received without the characters that nobody sees. */
export interface Cleaned {
  readonly text: string;
  /** Each run of them that was removed, in the text as received. */
  readonly edits: readonly Edit[];
  /** The place in the text as received of each code point of `text`; null where nothing was removed. */
  readonly offsets: readonly number[] | null;
}

/** Removes what a saved page or a PDF carries along, each run by an edit; what else is invisible stays, to be refused. */
export function removeInvisible(source: string): Cleaned {
  const edits: Edit[] = [];
  let unit = 0;
  let offset = 0;
  for (const { index, 0: before } of source.matchAll(CARRIED)) {
    offset += countPoints(source.slice(unit, index));
    unit = index;
    edits.push({ offset, before, after: '', rule: 'invisible', evidence: null });
  }
  if (edits.length === 0) return { text: source, edits, offsets: null };
  const { points, offsets }: MendedText = mendText(source, edits);
  return { text: points.join(''), edits, offsets };
}
