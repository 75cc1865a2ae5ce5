import {
  begin,
  type Cell,
  cheapestEnd,
  fillRow,
  firstRow,
  inAdded,
  inMatch,
  type Origins,
  type Window,
} from './alignment-rows.ts';

/** One step of an alignment: a character of the quotation, of the document, or of both. */
export interface Step {
  readonly kind: 'same' | 'changed' | 'added' | 'dropped';
  /** Compared characters of the quotation before the step. */
  readonly quoted: number;
  /** Compared characters of the document before the step. */
  readonly printed: number;
}

/**
 * Lays a part of the quotation against a part of the document at the lowest cost (Gotoh's algorithm).
 *
 * @param edgeCosts what it costs to begin or end the quotation before each character of the document and after the last
 */
export function align(
  quoted: Uint32Array,
  printed: Uint32Array,
  window: Window,
  edgeCosts: Uint8Array,
): readonly Step[] {
  const width = window.printedEnd - window.printedFrom + 1;
  const rows = window.quotedEnd - window.quotedFrom;
  const origins: Origins = new Uint8Array((rows + 1) * width);
  const row = firstRow(window, edgeCosts, origins);
  const part = printed.subarray(window.printedFrom, window.printedEnd);
  for (let number = 1; number <= rows; number++) {
    const character = quoted[window.quotedFrom + number - 1] as number;
    fillRow(row, part, character, origins.subarray(number * width, (number + 1) * width));
  }
  return trace(quoted, printed, window, origins, cheapestEnd(row, window, edgeCosts));
}

/** Follows the origins back from the last cell and gives the steps from the first. */
function trace(
  quoted: Uint32Array,
  printed: Uint32Array,
  { quotedFrom, quotedEnd, printedFrom, printedEnd }: Window,
  origins: Origins,
  last: Cell,
): readonly Step[] {
  const width = printedEnd - printedFrom + 1;
  const steps: Step[] = [];
  let { column, state } = last;
  let row = quotedEnd - quotedFrom;
  for (;;) {
    const flags = origins[row * width + column] as number;
    const [q, p] = [quotedFrom + row - 1, printedFrom + column - 1];
    if (row === 0 && (flags & 3) === begin) break;
    if (state === inMatch) {
      steps.push({ kind: quoted[q] === printed[p] ? 'same' : 'changed', quoted: q, printed: p });
      state = flags & 3;
      row--;
      column--;
    } else if (state === inAdded) {
      steps.push({ kind: 'added', quoted: q, printed: p + 1 });
      state = (flags >> 2) & 3;
      row--;
    } else {
      steps.push({ kind: 'dropped', quoted: q + 1, printed: p });
      state = (flags >> 4) & 3;
      column--;
    }
  }
  return steps.reverse();
}
