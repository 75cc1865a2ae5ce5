import type { FilterableTask } from './task-filter.ts';

/** What tasks can be sorted by, the document's own order first. */
export const taskOrders = ['document', 'department', 'target'] as const;
export type TaskOrder = (typeof taskOrders)[number];

/**
 * Sorts tasks that come in document order, each once: by the departments of their notes, or by the targets they are tied
 * to, those tied to none last. Tasks alike in that stay in document order.
 *
 * @param values ids of the departments, or of the targets, in the order to show them in
 */
export function orderTasks<Task extends FilterableTask>(
  tasks: readonly Task[],
  order: TaskOrder,
  values: readonly string[],
): readonly Task[] {
  if (order === 'document') return tasks;
  const ranks = new Map(values.map((value, rank) => [value, rank]));
  const keys = new Map(
    tasks.map((task) => {
      const ids = order === 'department' ? task.departments : task.targets;
      return [task, ids.map((id) => ranks.get(id) ?? values.length).sort((a, b) => a - b)];
    }),
  );
  return tasks.toSorted((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []));
}

/** The first place that differs decides; what ends there comes first, but nothing at all comes last. */
function compare(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return Number(a.length === 0) - Number(b.length === 0);
  const at = a.findIndex((rank, index) => rank !== b[index]);
  if (at < 0) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? -1);
}
