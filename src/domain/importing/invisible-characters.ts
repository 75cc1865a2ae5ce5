import { type MendedText, mendText } from '#domain/document/mend.ts';
import type { Edit } from '#domain/model/source.ts';
import { countPoints } from './lines.ts';

/**
 * What a saved page or a PDF carries along and nobody sees: page feeds, soft hyphens, zero-width characters, marks of
 * direction, byte order marks. Those that change how the words around them are read, U+202D and U+202E, and tags are not
 * among them: what remains in the words of the document is refused.
 */
// Stryker disable next-line Regex: of \v it makes \V, which no regular expression may hold.
const CARRIED = /[\v\f\u00ad\u200b-\u200f\u202a-\u202c\u2060-\u2064\u2066-\u2069\ufeff]+/gu;

/** A text as received without the characters that nobody sees. */
export interface Cleaned {
  readonly text: string;
  /** Each run of them that was removed, in the text as received. */
  readonly edits: readonly Edit[];
  /** The place in the text as received of each code point of `text`; null where nothing was removed. */
  readonly offsets: readonly number[] | null;
}

/** Removes the invisible characters that a saved page or a PDF carries, each by an edit. */
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
