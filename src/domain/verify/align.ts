/** One step of an alignment: a character of the quotation, of the document, or of both. */
export interface Step {
  readonly kind: 'same' | 'changed' | 'added' | 'dropped';
  /** Compared characters of the quotation before the step. */
  readonly quoted: number;
  /** Compared characters of the document before the step. */
  readonly printed: number;
}

/** A part of the quotation and the part of the document to lay it against. */
export interface Window {
  readonly quotedFrom: number;
  readonly quotedEnd: number;
  readonly printedFrom: number;
  readonly printedEnd: number;
  /** Whether the document's words before the quotation's first, or after its last, cost nothing. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/**
 * What a difference costs. One dropped character is a better laidOut than one changed, and that a better one than one
 * added, where several fit; left-out words cost little more the longer they are, since people leave out whole sentences.
 */
export const costs = { changed: 10, addedFirst: 11, addedMore: 7, droppedFirst: 9, droppedMore: 1 } as const;

const inMatch = 0;
const inAdded = 1;
const inDropped = 2;
const begin = 3;
const far = 0x3fffffff;

/**
 * Lays a part of the quotation against a part of the document at the lowest cost (Gotoh's algorithm).
 *
 * @param edgeCost what it costs to begin or end the quotation before this character of the document, 0 at a sentence's edge
 */
export function align(
  quoted: Uint32Array,
  printed: Uint32Array,
  window: Window,
  edgeCost: (at: number) => number,
): readonly Step[] {
  const { quotedFrom, printedFrom } = window;
  const rows = window.quotedEnd - quotedFrom;
  const columns = window.printedEnd - printedFrom;
  const width = columns + 1;
  const from = new Uint8Array((rows + 1) * width);
  let match = new Int32Array(width).fill(far);
  let added = new Int32Array(width).fill(far);
  let dropped = new Int32Array(width).fill(far);

  for (let column = 0; column <= columns; column++) {
    if (window.openStart) match[column] = edgeCost(printedFrom + column);
    else if (column === 0) match[0] = 0;
    if (window.openStart || column === 0) from[column] = begin;
    else {
      dropped[column] = costs.droppedFirst + (column - 1) * costs.droppedMore;
      from[column] = (column === 1 ? inMatch : inDropped) << 4;
    }
  }

  let nextMatch = new Int32Array(width);
  let nextAdded = new Int32Array(width);
  let nextDropped = new Int32Array(width);
  for (let row = 1; row <= rows; row++) {
    const character = quoted[quotedFrom + row - 1];
    const trace = row * width;
    nextMatch[0] = far;
    nextDropped[0] = far;
    for (let column = 0; column <= columns; column++) {
      let flags = 0;
      if (column > 0) {
        const [m, a, d] = [match[column - 1] as number, added[column - 1] as number, dropped[column - 1] as number];
        const least = m <= a && m <= d ? inMatch : d <= a ? inDropped : inAdded;
        const change = character === printed[printedFrom + column - 1] ? 0 : costs.changed;
        nextMatch[column] = (least === inMatch ? m : least === inDropped ? d : a) + change;
        flags = least;
        const open = Math.min(nextMatch[column - 1] as number, nextAdded[column - 1] as number) + costs.droppedFirst;
        const extend = (nextDropped[column - 1] as number) + costs.droppedMore;
        nextDropped[column] = Math.min(open, extend);
        const opened = (nextMatch[column - 1] as number) <= (nextAdded[column - 1] as number) ? inMatch : inAdded;
        flags |= (extend < open ? inDropped : opened) << 4;
      }
      const open = Math.min(match[column] as number, dropped[column] as number) + costs.addedFirst;
      const extend = (added[column] as number) + costs.addedMore;
      nextAdded[column] = Math.min(open, extend);
      const opened = (match[column] as number) <= (dropped[column] as number) ? inMatch : inDropped;
      flags |= (extend < open ? inAdded : opened) << 2;
      from[trace + column] = flags;
    }
    [match, nextMatch] = [nextMatch, match];
    [added, nextAdded] = [nextAdded, added];
    [dropped, nextDropped] = [nextDropped, dropped];
  }

  let column = columns;
  let state = inMatch;
  let cost = far;
  for (let end = window.openEnd ? 0 : columns; end <= columns; end++) {
    const edge = window.openEnd ? edgeCost(printedFrom + end) : 0;
    for (const [candidate, row] of [match, added, dropped].entries()) {
      if (candidate === inDropped && window.openEnd) continue;
      const total = (row[end] as number) + edge;
      if (total < cost) [cost, column, state] = [total, end, candidate];
    }
  }

  const steps: Step[] = [];
  let row = rows;
  for (;;) {
    const flags = from[row * width + column] as number;
    const [q, p] = [quotedFrom + row - 1, printedFrom + column - 1];
    if (row === 0 && (flags & 3) === begin) break;
    if (state === inMatch) {
      if (row === 0) break;
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
