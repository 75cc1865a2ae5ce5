import { edgeCostsOf } from './edge-costs.ts';
import type { LaidOut } from './laid-out.ts';
import { Overlaps } from './overlaps.ts';
import { SubstringIndex } from './substring-index.ts';
import { Work } from './work.ts';

/** A quotation and the document that it is compared with, and how much of the two. */
export interface Comparison {
  /** Folded code points of the quotation and of the document. */
  readonly quoted: Uint32Array;
  readonly printed: Uint32Array;
  readonly overlaps: Overlaps;
  /** What it costs to begin or end a quotation before each character of the document, and after the last. */
  readonly edgeCosts: Uint8Array;
  readonly work: Work;
  /** Cells of a table that is filled before anything is taken for the same words. */
  readonly readily: number;
}

/** Cells of all tables that are filled for one comparison: less than a tenth of a second's work. */
const most = 10_000_000;
/** Cells of a table that is filled readily where a quotation is too long to be compared so throughout. */
const readilyOfLong = 20_000;

/** Makes a quotation ready to be compared with a document. */
export const compare = (quoted: Uint32Array, laidOut: LaidOut): Comparison => ({
  quoted,
  printed: laidOut.text.codes,
  overlaps: new Overlaps(quoted, indexOf(laidOut)),
  edgeCosts: edgeCostsOf(laidOut),
  work: new Work(most),
  readily: quoted.length * laidOut.text.codes.length > most ? readilyOfLong : most,
});

/** The same comparison with all its work before it. */
export const afresh = (comparison: Comparison): Comparison => ({ ...comparison, work: new Work(most) });

const indexes = new WeakMap<LaidOut, SubstringIndex>();

/** The index of a document's characters, made when the first quotation is compared with it. */
function indexOf(laidOut: LaidOut): SubstringIndex {
  const index = indexes.get(laidOut) ?? new SubstringIndex(laidOut.text.codes);
  indexes.set(laidOut, index);
  return index;
}
