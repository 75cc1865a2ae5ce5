import { costs, type Window } from './alignment-rows.ts';
import type { Overlap } from './overlaps.ts';

/** How many overlaps before one are tried as the one that it follows, besides the best of all before them. */
const tried = 64;

/**
 * Chooses the overlaps by which a part of the quotation is laid against a part of the document at the lowest cost, as far
 * as it can be told without looking between them: they follow one another in both texts and do not lap.
 *
 * @param overlaps in the order of the quotation, inside the window
 */
export function chain(overlaps: readonly Overlap[], window: Window): readonly Overlap[] {
  const cost: number[] = [];
  const before: number[] = [];
  /** What a chain that ends with an overlap costs, set against what the quotation's characters up to there could. */
  const promise = (at: number): number => (cost[at] as number) - costs.changed * endOf(overlaps[at] as Overlap);
  let leader = -1;
  let [last, lowest] = [-1, Number.POSITIVE_INFINITY];
  for (const [at, overlap] of overlaps.entries()) {
    let [least, follows] = [costOfStart(overlap, window), -1];
    const first = Math.max(0, at - tried);
    if (first > 0 && (leader < 0 || promise(first - 1) < promise(leader))) leader = first - 1;
    for (let other = at - 1; other >= first - 1; other--) {
      const previous = overlaps[other >= first ? other : leader];
      if (!previous) continue;
      const total = (cost[other >= first ? other : leader] as number) + costOfStep(previous, overlap);
      if (total < least) [least, follows] = [total, other >= first ? other : leader];
    }
    cost.push(least);
    before.push(follows);
    const total = least + costOfEnd(overlap, window);
    if (total < lowest) [last, lowest] = [at, total];
  }
  const chosen: Overlap[] = [];
  for (let at = last; at >= 0; at = before[at] as number) chosen.push(overlaps[at] as Overlap);
  return unlapped(chosen.reverse());
}

const endOf = ({ quoted, length }: Overlap): number => quoted + length;

/** How many characters two neighbours share in one of the texts. */
const lapOf = (previous: Overlap, next: Overlap): number =>
  Math.max(0, endOf(previous) - next.quoted, previous.printed + previous.length - next.printed);

/** Takes from each overlap the characters that the one before it has already. */
const unlapped = (overlaps: readonly Overlap[]): readonly Overlap[] =>
  overlaps.map((overlap, at) => {
    const previous = overlaps[at - 1];
    const lap = previous ? lapOf(previous, overlap) : 0;
    return { quoted: overlap.quoted + lap, printed: overlap.printed + lap, length: overlap.length - lap };
  });

function costOfStep(previous: Overlap, next: Overlap): number {
  const lap = lapOf(previous, next);
  if (previous.quoted >= next.quoted || previous.printed >= next.printed || lap >= next.length)
    return Number.POSITIVE_INFINITY;
  return costOfGap(next.quoted + lap - endOf(previous), next.printed + lap - previous.printed - previous.length);
}

const costOfStart = ({ quoted, printed }: Overlap, window: Window): number =>
  costOfGap(quoted - window.quotedFrom, window.openStart ? 0 : printed - window.printedFrom);

const costOfEnd = (overlap: Overlap, window: Window): number =>
  costOfGap(
    window.quotedEnd - endOf(overlap),
    window.openEnd ? 0 : window.printedEnd - overlap.printed - overlap.length,
  );

/** What it costs at most to lay so many characters of the quotation against so many of the document. */
function costOfGap(quoted: number, printed: number): number {
  const [added, dropped] = [quoted - printed, printed - quoted];
  const changed = costs.changed * Math.min(quoted, printed);
  if (added > 0) return changed + costs.addedFirst + costs.addedMore * (added - 1);
  return dropped > 0 ? changed + costs.droppedFirst + costs.droppedMore * (dropped - 1) : changed;
}
