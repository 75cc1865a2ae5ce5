import type { Step } from './align.ts';

/**
 * Moves each run of added or dropped characters to where a reader would see it, among the places that say the same
 * (知知识 without one 知): the place that costs least as an edge, the first of them where several do.
 */
export function placeDifferences(
  steps: readonly Step[],
  quoted: Uint32Array,
  printed: Uint32Array,
  edgeCosts: Uint8Array,
): readonly Step[] {
  const settled = [...steps];
  for (let first = 0; first < settled.length; first++) {
    const kind = settled[first]?.kind;
    if (kind !== 'added' && kind !== 'dropped') continue;
    let end = first;
    while (settled[end]?.kind === kind) end++;
    const [text, at] =
      kind === 'added' ? [quoted, settled[first]?.quoted ?? 0] : [printed, settled[first]?.printed ?? 0];
    const size = end - first;
    const repeats = (shift: number) => text[at + shift] === text[at + shift + size];
    let [left, right] = [0, 0];
    while (settled[first + left - 1]?.kind === 'same' && repeats(left - 1)) left--;
    while (settled[end + right]?.kind === 'same' && repeats(right)) right++;
    let best = left;
    const cost = (shift: number) => edgeCosts[(settled[first]?.printed ?? 0) + shift] ?? 0;
    for (let shift = left; shift <= right; shift++) if (cost(shift) < cost(best)) best = shift;
    shiftRun(settled, first, end, best);
    first = Math.max(end, end + best) - 1;
  }
  return settled;
}

/** Exchanges the run `first` to `end` with the equal characters that it passes on its way. */
function shiftRun(steps: Step[], first: number, end: number, shift: number): void {
  if (shift === 0) return;
  const from = Math.min(first, first + shift);
  const to = Math.max(end, end + shift);
  const run = steps.slice(first, end).map(({ kind }) => kind);
  const passed = shift < 0 ? steps.slice(from, first) : steps.slice(end, to);
  const kinds = passed.map(({ kind }) => kind);
  const order = shift < 0 ? [...run, ...kinds] : [...kinds, ...run];
  let quoted = steps[from]?.quoted ?? 0;
  let printed = steps[from]?.printed ?? 0;
  order.forEach((kind, index) => {
    steps[from + index] = { kind, quoted, printed };
    if (kind !== 'dropped') quoted++;
    if (kind !== 'added') printed++;
  });
}
