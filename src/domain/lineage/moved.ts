import type { Compared } from './lineage.ts';

/**
 * Finds the pairs that stand elsewhere than their neighbours: in another clause than most of their clause went to, or
 * before what they stood behind.
 * @param pairs places before and after, in the order of the later edition
 * @returns places after
 */
export function findMoved(
  pairs: readonly (readonly [before: number, after: number])[],
  before: readonly Compared[],
  after: readonly Compared[],
): ReadonlySet<number> {
  const destinations = new Map<string, Map<string, number>>();
  for (const [one, other] of pairs) {
    const from = before[one]?.clause ?? '';
    const to = after[other]?.clause ?? '';
    const counts = destinations.get(from) ?? new Map<string, number>();
    destinations.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
  }
  const goesTo = new Map(
    [...destinations].map(([from, counts]) => [from, [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
  const strayed = pairs.filter(([one, other]) => goesTo.get(before[one]?.clause ?? '') !== after[other]?.clause);
  const stayed = pairs.filter((pair) => !strayed.includes(pair));
  const inOrder = new Set(longestRising(stayed.map(([one]) => one)));
  return new Set([...strayed, ...stayed.filter(([one]) => !inOrder.has(one))].map(([, other]) => other));
}

/** The longest choice of some different numbers, in their order, that rises. */
function longestRising(numbers: readonly number[]): readonly number[] {
  /** The smallest number that a rising choice of each length can end with. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const number of numbers) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < number) low = middle + 1;
      else high = middle;
    }
    previous.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const chosen: number[] = [];
  for (let number = ends.at(-1); number !== undefined; number = previous.get(number)) chosen.unshift(number);
  return chosen;
}
