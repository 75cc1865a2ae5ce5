import type { Likeness } from './likeness.ts';
import type { Compared } from './lineage.ts';

/** So like must two sentences be to be one wherever they stand. */
const alike = 0.3;
/** So like where they stand at the same place between sentences that are the same. */
const alikeInPlace = 0.15;

/** The sentences of two editions that are one, by their places: each has at most one in the other. */
export interface Pairs {
  readonly afterOf: ReadonlyMap<number, number>;
  readonly beforeOf: ReadonlyMap<number, number>;
}

/**
 * Pairs the sentences of two editions: those of the same words first, then the likest, then what stands between
 * neighbours that are paired.
 * @param taken places that an editor has spoken of, in either edition; nothing is paired with them
 */
export function pairSentences(
  before: readonly Compared[],
  after: readonly Compared[],
  likeness: Likeness,
  taken: { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> },
): Pairs {
  const afterOf = new Map<number, number>();
  const beforeOf = new Map<number, number>();
  const free = (one: number, other: number): boolean =>
    one in before &&
    other in after &&
    !afterOf.has(one) &&
    !beforeOf.has(other) &&
    !taken.before.has(one) &&
    !taken.after.has(other);
  const pair = (one: number, other: number): void => {
    if (!free(one, other)) return;
    afterOf.set(one, other);
    beforeOf.set(other, one);
  };

  pairSame(before, after, pair);
  for (const [one, other] of likest(after, likeness, free)) pair(one, other);
  // What is paired may be the neighbour of what is not: forwards, then backwards.
  for (const step of [1, -1]) {
    for (let at = 0; at < after.length; at += 1) {
      const other = step === 1 ? at : after.length - 1 - at;
      const neighbour = beforeOf.get(other - step);
      const one = neighbour === undefined ? Number.NaN : neighbour + step;
      if (free(one, other) && likeness.of(one, other) >= alikeInPlace) pair(one, other);
    }
  }
  return { afterOf, beforeOf };
}

/** Pairs what has the same words: in the same clause first, in order. */
function pairSame(before: readonly Compared[], after: readonly Compared[], pair: (one: number, other: number) => void) {
  for (const key of [({ clause, hash }: Compared) => `${clause} ${hash}`, ({ hash }: Compared) => hash]) {
    const waiting = new Map<string, number[]>();
    for (const [index, sentence] of before.entries()) {
      const same = waiting.get(key(sentence)) ?? [];
      waiting.set(key(sentence), same);
      same.push(index);
    }
    for (const [index, sentence] of after.entries()) {
      for (const one of waiting.get(key(sentence)) ?? []) pair(one, index);
    }
  }
}

/** Pairs that are alike, the likest first; of equals those that stand first. */
function likest(
  after: readonly Compared[],
  likeness: Likeness,
  free: (one: number, other: number) => boolean,
): (readonly [number, number])[] {
  return after
    .flatMap((_, other) =>
      likeness
        .candidates(other)
        .filter((one) => free(one, other))
        .map((one) => ({ one, other, like: likeness.of(one, other) })),
    )
    .filter(({ like }) => like >= alike)
    .sort((a, b) => b.like - a.like || a.other - b.other || a.one - b.one)
    .map(({ one, other }) => [one, other] as const);
}
