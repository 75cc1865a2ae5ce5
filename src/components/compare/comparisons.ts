import { corpus } from '#corpus';
import { earlierEditions, nearestEarlier } from '#domain/corpus/nearest-earlier.ts';
import { type ComparedClause, compareByClause } from '#domain/lineage/by-clause.ts';
import { type Comparison, compareEditions } from '#domain/lineage/compare-editions.ts';
import type { Edition } from '#domain/model/edition.ts';

/** Every held edition with every earlier one of its series. */
export const comparisons: readonly Comparison[] = corpus.editions.flatMap((after) =>
  earlierEditions(after, corpus.editions).map((before) => compareEditions(before, after)),
);

/** A comparison as one of its editions sees it. */
export interface Across {
  readonly comparison: Comparison;
  /** Which of the two the edition is. */
  readonly side: 'before' | 'after';
  readonly other: Edition;
  /** 2022年到2023年 */
  readonly step: string;
}

/** An edition's comparisons with the nearest earlier edition and the nearest later one, as far as they are held. */
export const nearestAcross = (edition: Edition): readonly Across[] =>
  comparisons
    .filter(({ before, after }) => nearestEarlier(after, corpus.editions) === before)
    .flatMap((comparison): Across[] => {
      const { before, after } = comparison;
      const step = `${before.year}年到${after.year}年`;
      if (after === edition) return [{ comparison, side: 'after', other: before, step }];
      return before === edition ? [{ comparison, side: 'before', other: after, step }] : [];
    })
    .toSorted((a, b) => a.other.year - b.other.year);

const known = new Map<Comparison, readonly ComparedClause[]>();

/** A comparison clause by clause; each is put together once. */
export function clausesOf(comparison: Comparison): readonly ComparedClause[] {
  const clauses = known.get(comparison) ?? compareByClause(comparison);
  known.set(comparison, clauses);
  return clauses;
}
