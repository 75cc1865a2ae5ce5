import type { Clause, Sentence } from '../model/text.ts';
import type { Comparison } from './compare-editions.ts';
import type { Descent } from './lineage.ts';

/** A descent with its sentences. */
export interface ComparedSentences {
  readonly descent: Descent;
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
  /** Whether not all of its sentences are answered for by the same departments; never where either side is empty. */
  readonly reassigned: boolean;
  /** Ids of the departments that answer for any of them. */
  readonly departments: readonly string[];
}

/** A clause of the later edition with what became of its sentences, and of those of the earlier one that stood there. */
export interface ComparedClause {
  readonly clause: Clause;
  /** Everything but what was kept as it was, the departments included. */
  readonly changes: readonly ComparedSentences[];
  readonly kept: readonly ComparedSentences[];
  /** What stood in the clauses that became this one and now stands in another. */
  readonly left: readonly ComparedSentences[];
  /** Ids of the earlier clauses that became this one, in their order. */
  readonly from: readonly string[];
}

/** The descents of a comparison with their sentences, in its order. */
export function comparedSentences({ before, after, descents }: Comparison): readonly ComparedSentences[] {
  const earlier = new Map(before.sentences.map((sentence) => [sentence.id, sentence]));
  const later = new Map(after.sentences.map((sentence) => [sentence.id, sentence]));
  return descents.map((descent) => {
    const from = descent.before.flatMap((id) => earlier.get(id) ?? []);
    const to = descent.after.flatMap((id) => later.get(id) ?? []);
    return {
      descent,
      before: from,
      after: to,
      reassigned: isReassigned(from, to),
      departments: [...new Set([...to, ...from].flatMap(({ departments }) => departments))],
    };
  });
}

/** Whether not all of some sentences of two editions are answered for by the same departments; never where either side is empty. */
export function isReassigned(before: readonly Sentence[], after: readonly Sentence[]): boolean {
  const bearers = [...before, ...after].map(({ departments }) => departments.toSorted().join(' '));
  return before.length > 0 && after.length > 0 && new Set(bearers).size > 1;
}

/**
 * Puts what became of sentences under the clauses of the later edition, in its order. What is gone stands in the clause
 * that most of its own clause went to, or else behind what stood before it.
 */
export function compareByClause(comparison: Comparison): readonly ComparedClause[] {
  const all = comparedSentences(comparison);
  const successors = successorsOf(all);
  const clauses = comparison.after.parts.flatMap(({ clauses }) => clauses);
  let last = clauses.find(({ sentences }) => sentences.length > 0)?.id ?? '';
  const placed = Map.groupBy(all, ({ before, after }) => {
    const own = after[0]?.clause;
    if (own !== undefined) last = own;
    return own ?? successors.get(before[0]?.clause ?? '') ?? last;
  });
  return clauses
    .map((clause) => {
      const own = placed.get(clause.id) ?? [];
      const isKept = ({ descent, reassigned }: ComparedSentences) => descent.kind === '沿用' && !reassigned;
      const from = [...successors].flatMap(([earlier, later]) => (later === clause.id ? [earlier] : []));
      const left = all.filter((one) => !own.includes(one) && one.before.some(({ clause }) => from.includes(clause)));
      return { clause, changes: own.filter((one) => !isKept(one)), kept: own.filter(isKept), left, from };
    })
    .filter(({ changes, kept, left }) => changes.length + kept.length + left.length > 0);
}

/**
 * The clause of the later edition under which it is said what became of a clause of either; null where nothing is said of
 * it, since it has no sentences of its own.
 */
export function comparedClauseOf(
  compared: readonly ComparedClause[],
  side: 'before' | 'after',
  id: string,
): ComparedClause | null {
  if (side === 'after') return compared.find(({ clause }) => clause.id === id) ?? null;
  const holds = ({ changes, kept }: ComparedClause): boolean =>
    [...changes, ...kept].some(({ before }) => before.some(({ clause }) => clause === id));
  return compared.find(({ from }) => from.includes(id)) ?? compared.find(holds) ?? null;
}

/** The clause that most sentences of each earlier clause stand in later. */
function successorsOf(all: readonly ComparedSentences[]): ReadonlyMap<string, string> {
  const ways = all.flatMap(({ before, after }) => {
    const [from, to] = [before[0]?.clause, after[0]?.clause];
    return from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
  const most = (own: readonly { readonly to: string }[]): string => {
    const counts = [...Map.groupBy(own, ({ to }) => to)];
    return counts.reduce((a, b) => (b[1].length > a[1].length ? b : a))[0];
  };
  return new Map([...Map.groupBy(ways, ({ from }) => from)].map(([from, own]) => [from, most(own)]));
}
