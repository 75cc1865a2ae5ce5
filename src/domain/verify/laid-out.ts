import type { Variants } from '../document/variants.ts';
import { type Comparable, comparable } from './comparable.ts';
import type { PlacedRun } from './placed-runs.ts';

/** The document laid out for comparing: its runs one after the other, without anything between them. */
export interface LaidOut {
  readonly runs: readonly PlacedRun[];
  readonly text: Comparable;
  /** For each compared character the number of its run. */
  readonly owners: Uint32Array;
  /** For each run the number of compared characters before it; one more entry closes the list. */
  readonly starts: Uint32Array;
  /** The traditional characters by which quotations may write the document's. */
  readonly variants: Variants;
}

/** Where a compared character stands: its run and the code points before it there. */
export interface Spot {
  readonly run: PlacedRun;
  readonly offset: number;
}

/** Lays a document's runs out for comparing; without a table of traditional characters, those are others. */
export function layOut(runs: readonly PlacedRun[], variants: Variants = new Map()): LaidOut {
  const text = comparable(runs.map(({ words }) => words).join(''));
  const owners = new Uint32Array(text.codes.length);
  const starts = new Uint32Array(runs.length + 1);
  let end = 0;
  let next = 0;
  runs.forEach(({ words }, number) => {
    starts[number] = next;
    end += [...words].length;
    while (next < owners.length && (text.positions[next] ?? 0) < end) owners[next++] = number;
  });
  starts[runs.length] = next;
  return { runs, text, owners, starts, variants };
}

/** Says in which run a compared character of the document stands, and at which code point of it. */
export function spotOf(laidOut: LaidOut, at: number): Spot {
  const last = laidOut.text.codes.length - 1;
  const owner = laidOut.owners[Math.min(at, last)] ?? 0;
  const run = laidOut.runs[owner];
  if (!run) throw new RangeError(`the document has no character ${at}`);
  const begin = laidOut.text.positions[laidOut.starts[owner] ?? 0] ?? 0;
  const here = at > last ? laidOut.text.length : (laidOut.text.positions[at] ?? 0);
  return { run, offset: here - begin };
}
