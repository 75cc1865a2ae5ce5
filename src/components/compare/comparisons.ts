import { corpus } from '#corpus';
import { earlierEditions } from '#domain/corpus/nearest-earlier.ts';
import { type Comparison, compareEditions } from '#domain/lineage/compare-editions.ts';

/** Every held edition with every earlier one of its series. */
export const comparisons: readonly Comparison[] = corpus.editions.flatMap((after) =>
  earlierEditions(after, corpus.editions).map((before) => compareEditions(before, after)),
);
