import type { CountedTerm } from '../search/count.ts';
import {
  type FilterableTask,
  filterTasks,
  isFiltering,
  type Question,
  questions,
  type TaskFilter,
} from './task-filter.ts';

/**
 * How many tasks a filter would leave if a value were chosen: alone of its question, since several widen, but beside the
 * departments chosen where a task must name them all.
 */
export function countIfChosen(
  tasks: readonly FilterableTask[],
  filter: TaskFilter,
  terms: readonly CountedTerm[],
  question: Question,
  value: string,
): number {
  const others = question === 'department' && filter.every ? filter.chosen.department : [];
  const chosen = { ...filter.chosen, [question]: [...others, value] };
  return filterTasks(tasks, { ...filter, chosen }, terms).length;
}

/** A wider filter: what it does without, and how many tasks it leaves. */
export interface WiderFilter {
  /** The question or the words that it no longer asks; `every` where one of several departments is enough for it. */
  readonly without: Question | 'every' | 'words';
  readonly filter: TaskFilter;
  readonly count: number;
}

/** The filters that ask one thing less than a filter and leave something, for one that leaves nothing. */
export function widerFilters(
  tasks: readonly FilterableTask[],
  filter: TaskFilter,
  terms: readonly CountedTerm[],
): readonly WiderFilter[] {
  const { chosen, every, words } = filter;
  const fewer: readonly Omit<WiderFilter, 'count'>[] = [
    ...(every && chosen.department.length > 1
      ? [{ without: 'every', filter: { ...filter, every: false } } as const]
      : []),
    ...(words.trim() === '' ? [] : [{ without: 'words', filter: { ...filter, words: '' } } as const]),
    ...questions
      .filter((question) => chosen[question].length > 0)
      .map((question) => ({ without: question, filter: { ...filter, chosen: { ...chosen, [question]: [] } } })),
  ];
  return fewer
    .filter((one) => isFiltering(one.filter))
    .map((one) => ({ ...one, count: filterTasks(tasks, one.filter, one.filter.words === '' ? [] : terms).length }))
    .filter(({ count }) => count > 0);
}
