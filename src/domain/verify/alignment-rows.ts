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
 * What a difference costs. One dropped character is a better reading than one changed, and that a better one than one
 * added, where several fit; left-out words cost little more the longer they are, since people leave out whole sentences.
 */
export const costs = { changed: 10, addedFirst: 11, addedMore: 7, droppedFirst: 9, droppedMore: 1 } as const;

/** The states in which a cell is reached, and where an alignment may begin. */
export const inMatch = 0;
export const inAdded = 1;
const inDropped = 2;
export const begin = 3;
const far = 0x3fffffff;

/** For each cell the state that each of the three states came from, two bits each: match, added, dropped. */
export type Origins = Uint8Array;

/** A cell of a row and the state in which it is reached. */
export interface Cell {
  readonly column: number;
  readonly state: number;
}

/** The costs of a row of the table, by the state in which it is reached. */
export interface Row {
  readonly match: Int32Array;
  readonly added: Int32Array;
  readonly dropped: Int32Array;
}

/** The row before the quotation's first character. */
export function firstRow({ printedFrom, printedEnd, openStart }: Window, edgeCosts: Uint8Array, origins: Origins): Row {
  const width = printedEnd - printedFrom + 1;
  const match = new Int32Array(width).fill(far);
  const added = new Int32Array(width).fill(far);
  const dropped = new Int32Array(width).fill(far);
  match[0] = 0;
  origins[0] = begin;
  for (let column = openStart ? 0 : 1; column < width; column++) {
    if (openStart) {
      match[column] = edgeCosts[printedFrom + column] as number;
      origins[column] = begin;
    } else {
      dropped[column] = costs.droppedFirst + (column - 1) * costs.droppedMore;
      origins[column] = (column === 1 ? inMatch : inDropped) << 4;
    }
  }
  return { match, added, dropped };
}

/** Goes on from one row to the next, in place, by a character of the quotation; of equal ways the first named is taken. */
export function fillRow(
  { match, added, dropped }: Row,
  printed: Uint32Array,
  character: number,
  origins: Origins,
): void {
  const { changed, addedFirst, addedMore, droppedFirst, droppedMore } = costs;
  // The cell before in the row before, and the cell before in this row.
  let oldMatch = far;
  let oldAdded = far;
  let oldDropped = far;
  let newMatch = far;
  let newAdded = far;
  let newDropped = far;
  for (let column = 0; column < match.length; column++) {
    const aboveMatch = match[column] as number;
    const aboveAdded = added[column] as number;
    const aboveDropped = dropped[column] as number;
    let flags = 0;
    if (column > 0) {
      const opened = Math.min(newMatch, newAdded) + droppedFirst;
      const longer = newDropped + droppedMore;
      flags = (longer < opened ? inDropped : newMatch <= newAdded ? inMatch : inAdded) << 4;
      newDropped = Math.min(longer, opened);
      const change = character === printed[column - 1] ? 0 : changed;
      if (oldMatch <= oldAdded && oldMatch <= oldDropped) newMatch = oldMatch + change;
      else if (oldDropped <= oldAdded) {
        newMatch = oldDropped + change;
        flags |= inDropped;
      } else {
        newMatch = oldAdded + change;
        flags |= inAdded;
      }
    }
    const opened = Math.min(aboveMatch, aboveDropped) + addedFirst;
    const longer = aboveAdded + addedMore;
    flags |= (longer < opened ? inAdded : aboveMatch <= aboveDropped ? inMatch : inDropped) << 2;
    newAdded = Math.min(longer, opened);
    origins[column] = flags;
    match[column] = newMatch;
    added[column] = newAdded;
    dropped[column] = newDropped;
    oldMatch = aboveMatch;
    oldAdded = aboveAdded;
    oldDropped = aboveDropped;
  }
}

/** Where the quotation's last character is best laid: the column, and the state in which it is reached. */
export function cheapestEnd({ match, added, dropped }: Row, window: Window, edgeCosts: Uint8Array): Cell {
  const last = match.length - 1;
  let best: Cell = { column: last, state: inMatch };
  let least = far;
  const consider = (column: number, state: number, cost: number): void => {
    if (cost < least) [least, best] = [cost, { column, state }];
  };
  for (let column = window.openEnd ? 0 : last; column <= last; column++) {
    const edge = window.openEnd ? (edgeCosts[window.printedFrom + column] as number) : 0;
    consider(column, inMatch, (match[column] as number) + edge);
    consider(column, inAdded, (added[column] as number) + edge);
    if (!window.openEnd) consider(column, inDropped, dropped[column] as number);
  }
  return best;
}
