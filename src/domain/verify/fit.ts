import { align, type Step } from './align.ts';
import type { Window } from './alignment-rows.ts';
import { chain } from './chain.ts';
import type { Comparison } from './comparison.ts';
import type { Overlap } from './overlaps.ts';

/** Cells of the largest table. */
const largest = 2_000_000;

/** How a part of the quotation fits a part of the document. */
export interface Fit {
  readonly steps: readonly Step[];
  /** Whether some of it was too much to be compared character by character. */
  readonly coarse: boolean;
}

/** What is taken for the same words where a table would be too large: long overlaps first, shorter ones between them. */
const anchors = [
  { least: 16, most: 16 },
  { least: 8, most: 8 },
  { least: 4, most: 4 },
] as const;

/**
 * Fits a part of the quotation to a part of the document at the lowest cost; where that is too much work, it rests on
 * the words that both share, and says what lies between them without comparing it where even that is too much.
 */
export function fitWindow(comparison: Comparison, window: Window, level = 0): Fit {
  const { quoted, printed, overlaps, edgeCosts, work, readily } = comparison;
  const rows = window.quotedEnd - window.quotedFrom;
  const columns = window.printedEnd - window.printedFrom;
  if (rows === 0 || columns === 0) return { steps: apart(window), coarse: false };
  if (work.spend(rows * columns, readily)) return { steps: align(quoted, printed, window, edgeCosts), coarse: false };
  const anchor = anchors[level];
  if (anchor) {
    const spans = [
      { from: window.quotedFrom, to: window.quotedEnd },
      { from: window.printedFrom, to: window.printedEnd },
    ] as const;
    const chosen = chain(overlaps.between(...spans, anchor.least, anchor.most), window);
    return chosen.length > 0
      ? fitAround(comparison, window, chosen, level + 1)
      : fitWindow(comparison, window, level + 1);
  }
  if (work.spend(rows * columns, largest)) return { steps: align(quoted, printed, window, edgeCosts), coarse: false };
  const near = nearby(window, 2 * rows + 32);
  return near && work.spend(rows * (near.printedEnd - near.printedFrom), largest)
    ? { steps: align(quoted, printed, near, edgeCosts), coarse: false }
    : { steps: uncompared(comparison, window), coarse: true };
}

/** Takes overlaps for the same words and fits what is before, between and behind them. */
function fitAround(comparison: Comparison, window: Window, overlaps: readonly Overlap[], level: number): Fit {
  const steps: Step[] = [];
  let coarse = false;
  let rest = window;
  const take = (part: Window): void => {
    const fitted = fitWindow(comparison, part, level);
    for (const step of fitted.steps) steps.push(step);
    coarse ||= fitted.coarse;
  };
  for (const overlap of overlaps) {
    const { quoted, printed, length } = trimmed(overlap, rest, window);
    take({ ...rest, quotedEnd: quoted, printedEnd: printed, openEnd: false });
    for (let at = 0; at < length; at++) steps.push({ kind: 'same', quoted: quoted + at, printed: printed + at });
    rest = { ...window, quotedFrom: quoted + length, printedFrom: printed + length, openStart: false };
  }
  take(rest);
  return { steps, coarse };
}

/** An overlap without its ends where something else is beside them: how far the same words reach is for the table to say. */
function trimmed({ quoted, printed, length }: Overlap, rest: Window, window: Window): Overlap {
  const end = Math.min(4, length >> 2);
  const atStart = quoted === rest.quotedFrom && (rest.openStart || printed === rest.printedFrom);
  const atEnd = quoted + length === window.quotedEnd && (window.openEnd || printed + length === window.printedEnd);
  const start = atStart ? 0 : end;
  return { quoted: quoted + start, printed: printed + start, length: length - start - (atEnd ? 0 : end) };
}

/** The steps of two parts that are too much to be compared: what is the same at their closed ends, and the rest apart. */
function uncompared({ quoted, printed }: Comparison, window: Window): readonly Step[] {
  const most = Math.min(window.quotedEnd - window.quotedFrom, window.printedEnd - window.printedFrom);
  const rest = { ...window };
  const [before, behind]: [Step[], Step[]] = [[], []];
  const next = (): boolean => before.length + behind.length < most;
  while (!window.openStart && next() && quoted[rest.quotedFrom] === printed[rest.printedFrom])
    before.push({ kind: 'same', quoted: rest.quotedFrom++, printed: rest.printedFrom++ });
  while (!window.openEnd && next() && quoted[rest.quotedEnd - 1] === printed[rest.printedEnd - 1])
    behind.push({ kind: 'same', quoted: --rest.quotedEnd, printed: --rest.printedEnd });
  return [...before, ...apart(rest), ...behind.reverse()];
}

/** The steps of two parts that share nothing: all of the one, then all of the other unless its words cost nothing. */
function apart({ quotedFrom, quotedEnd, printedFrom, printedEnd, openStart, openEnd }: Window): readonly Step[] {
  const steps: Step[] = [];
  const before = openStart ? printedEnd : printedFrom;
  for (let at = quotedFrom; at < quotedEnd; at++) steps.push({ kind: 'added', quoted: at, printed: before });
  if (openStart || openEnd) return steps;
  for (let at = printedFrom; at < printedEnd; at++) steps.push({ kind: 'dropped', quoted: quotedEnd, printed: at });
  return steps;
}

/** A window that is open at one end, with so many characters of the document at the other; null for every other window. */
function nearby(window: Window, width: number): Window | null {
  if (window.openStart === window.openEnd) return null;
  return window.openStart
    ? { ...window, printedFrom: Math.max(window.printedFrom, window.printedEnd - width) }
    : { ...window, printedEnd: Math.min(window.printedEnd, window.printedFrom + width) };
}
