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
export const compare = (quoted: Uint32Array, laidOut: LaidOut, work = new Work(most)): Comparison => ({
  quoted,
  printed: laidOut.text.codes,
  overlaps: new Overlaps(quoted, indexOf(laidOut)),
  edgeCosts: costsOf(laidOut),
  work,
  readily: work.runsLow || quoted.length * laidOut.text.codes.length > most ? readilyOfLong : most,
});

/** The same comparison with all its work before it, unless others share that. */
export const afresh = (comparison: Comparison): Comparison =>
  comparison.work.isShared ? comparison : { ...comparison, work: new Work(most) };

const edgeCosts = new WeakMap<LaidOut, Uint8Array>();

function costsOf(laidOut: LaidOut): Uint8Array {
  const costs = edgeCosts.get(laidOut) ?? edgeCostsOf(laidOut);
  edgeCosts.set(laidOut, costs);
  return costs;
}

const indexes = new WeakMap<LaidOut, SubstringIndex>();

/** The index of a document's characters, made when the first quotation is compared with it. */
function indexOf(laidOut: LaidOut): SubstringIndex {
  const index = indexes.get(laidOut) ?? new SubstringIndex(laidOut.text.codes);
  indexes.set(laidOut, index);
  return index;
}
