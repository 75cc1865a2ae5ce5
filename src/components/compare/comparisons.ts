import { derivedBefore } from '#built-before';
import { corpus } from '#corpus';
import { earlierEditions, nearestEarlier } from '#domain/corpus/nearest-earlier.ts';
import { type ComparedClause, compareByClause } from '#domain/lineage/by-clause.ts';
import { type Comparison, compareEditions } from '#domain/lineage/compare-editions.ts';
import { deriveLineage } from '#domain/lineage/derive-lineage.ts';
import type { Compared } from '#domain/lineage/lineage.ts';
import type { Edition } from '#domain/model/edition.ts';

/** Every held edition with every earlier one of its series, each pair compared when somebody asks what changed. */
export const comparisons: readonly Comparison[] = corpus.editions.flatMap((after) =>
  earlierEditions(after, corpus.editions).map((before) => comparedOnce(before, after)),
);

/** What a comparison says of its two editions. */
type Said = Exclude<keyof Comparison, 'before' | 'after'>;

function comparedOnce(before: Edition, after: Edition): Comparison {
  let compared: Comparison | undefined;
  const say = <Key extends Said>(key: Key): Comparison[Key] => {
    compared ??= compareEditions(before, after, lineageOnce);
    return compared[key];
  };
  return {
    before,
    after,
    get descents() {
      return say('descents');
    },
    get counts() {
      return say('counts');
    },
    get tasks() {
      return say('tasks');
    },
    get figures() {
      return say('figures');
    },
  };
}

/** A build derives only the lineages that the one before has not. */
const lineageOnce: typeof deriveLineage = (before, after, corrections) =>
  derivedBefore(['lineage', before.map(compared), after.map(compared), corrections], () =>
    deriveLineage(before, after, corrections),
  );

const compared = ({ id, clause, words, hash }: Compared): Compared => ({ id, clause, words, hash });

/** A comparison as one of its editions sees it. */
export interface Across {
  readonly comparison: Comparison;
  /** Which of the two the edition is. */
  readonly side: 'before' | 'after';
  readonly other: Edition;
  /** 2022年到2023年 */
  readonly step: string;
}

const nearest = new Map<Edition, readonly Across[]>();

/** An edition's comparisons with the nearest earlier edition and the nearest later one, as far as they are held. */
export function nearestAcross(edition: Edition): readonly Across[] {
  const across = nearest.get(edition) ?? findNearest(edition);
  nearest.set(edition, across);
  return across;
}

const findNearest = (edition: Edition): readonly Across[] =>
  comparisons
    .filter(({ before, after }) => before === edition || after === edition)
    .filter(({ before, after }) => nearestEarlier(after, corpus.editions) === before)
    .map((comparison): Across => {
      const { before, after } = comparison;
      const step = `${before.year}年到${after.year}年`;
      return after === edition
        ? { comparison, side: 'after', other: before, step }
        : { comparison, side: 'before', other: after, step };
    })
    .toSorted((a, b) => a.other.year - b.other.year);

const known = new Map<Comparison, readonly ComparedClause[]>();

/** A comparison clause by clause; each is put together once. */
export function clausesOf(comparison: Comparison): readonly ComparedClause[] {
  const clauses = known.get(comparison) ?? compareByClause(comparison);
  known.set(comparison, clauses);
  return clauses;
}
