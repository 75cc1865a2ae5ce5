import type { Sentence } from '#domain/model/text.ts';

/** A department's tasks, by whether their note names it alone or others beside it; each in document order. */
export interface DividedTasks {
  /** 独自负责 */
  readonly alone: readonly Sentence[];
  /** 与其他单位共同列名 */
  readonly joint: readonly Sentence[];
}

/** Divides tasks of one department; every task is in exactly one of the two groups. */
export const divideTasks = (tasks: readonly Sentence[]): DividedTasks => ({
  alone: tasks.filter(({ departments }) => departments.length === 1),
  joint: tasks.filter(({ departments }) => departments.length > 1),
});

/** How many tasks are in each group, as pages say it: 独自负责4项，与其他单位共同列名12项. Empty where there is no task. */
export const dividedCounts = ({ alone, joint }: DividedTasks): string =>
  [alone.length > 0 && `独自负责${alone.length}项`, joint.length > 0 && `与其他单位共同列名${joint.length}项`]
    .filter((part) => part !== false)
    .join('，');
