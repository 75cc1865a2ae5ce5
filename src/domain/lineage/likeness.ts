/** Tells how like sentences of two texts are. */
export interface Likeness {
  /** From 0, nothing in common, to 1, the same; by what both have, weighed by how rare it is. */
  of(before: number, after: number): number;
  /** From 0 to 1: how much of the sentence before stands in the one after. */
  keptOf(before: number, after: number): number;
  /** From 0 to 1: how much of the sentence after stood in the one before. */
  knownOf(before: number, after: number): number;
  /** The sentences before that share anything with one after. */
  candidates(after: number): readonly number[];
}

type Counts = ReadonlyMap<string, number>;

/**
 * Weighs the words of two texts by their pairs of neighbouring characters: what stands in every sentence (知识产权) says
 * little of whether two are the same, what stands in one says much.
 */
export function likenessOf(before: readonly string[], after: readonly string[]): Likeness {
  const [earlier, later] = [before, after].map((texts) => texts.map(pairsOf)) as [Counts[], Counts[]];
  const holders = new Map<string, number[]>();
  const found = new Map<string, number>();
  for (const [index, pairs] of earlier.entries()) {
    for (const pair of pairs.keys()) {
      const held = holders.get(pair) ?? [];
      holders.set(pair, held);
      held.push(index);
    }
  }
  for (const pairs of [...earlier, ...later]) {
    for (const pair of pairs.keys()) found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  const all = before.length + after.length;
  const weight = (pair: string): number => Math.log(1 + all / (found.get(pair) ?? 1));
  const sum = (pairs: Counts): number => [...pairs].reduce((total, [pair, count]) => total + count * weight(pair), 0);
  const [earlierSums, laterSums] = [earlier.map(sum), later.map(sum)];
  const shared = (one: number, other: number): number => {
    let total = 0;
    for (const [pair, count] of later[other] ?? []) {
      total += Math.min(count, earlier[one]?.get(pair) ?? 0) * weight(pair);
    }
    return total;
  };
  const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
  return {
    of: (one, other) => share(2 * shared(one, other), (earlierSums[one] ?? 0) + (laterSums[other] ?? 0)),
    keptOf: (one, other) => share(shared(one, other), earlierSums[one] ?? 0),
    knownOf: (one, other) => share(shared(one, other), laterSums[other] ?? 0),
    candidates: (other) => [...new Set([...(later[other]?.keys() ?? [])].flatMap((pair) => holders.get(pair) ?? []))],
  };
}

/** How often each pair of neighbouring characters stands in some words; a single character is a pair of its own. */
function pairsOf(words: string): Counts {
  const points = [...words.normalize('NFC').replace(/\s/gu, '')];
  const pairs = points.length === 1 ? points : points.slice(1).map((point, index) => `${points[index]}${point}`);
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return counts;
}
