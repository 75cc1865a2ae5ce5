import { type CountedTerm, sentencesHolding } from '../search/count.ts';

/** What tasks can be chosen by, named as in the address. */
export const questions = ['department', 'bearing', 'part', 'target', 'due'] as const;
export type Question = (typeof questions)[number];

/** A value for each question. */
export type PerQuestion<Value> = Readonly<Record<Question, Value>>;

export const perQuestion = <Value>(make: (question: Question) => Value): PerQuestion<Value> => ({
  department: make('department'),
  bearing: make('bearing'),
  part: make('part'),
  target: make('target'),
  due: make('due'),
});

/** A task as far as a filter asks of it. */
export interface FilterableTask {
  readonly id: string;
  /** Id of its duty, whose note it shares. */
  readonly duty: string;
  readonly words: string;
  /** Its duty's note with the brackets, （保护司负责）; it is read off the first task of the duty. */
  readonly note: string;
  /** Ids of the departments that the note names. */
  readonly departments: readonly string[];
  readonly part: string;
  readonly targets: readonly string[];
  /** Whether its words set a date. */
  readonly dated: boolean;
}

/** The values chosen of each question, and how they are meant; words are looked for beside. */
export interface TaskFilter {
  /** Several values of one question widen the answer, several questions narrow it. */
  readonly chosen: PerQuestion<readonly string[]>;
  /** 同时: whether a task must name every department chosen, not just one. */
  readonly every: boolean;
  /** As typed; empty for none. */
  readonly words: string;
}

export const noFilter: TaskFilter = {
  chosen: perQuestion(() => []),
  every: false,
  words: '',
};

/** Whether a filter leaves anything out. */
export const isFiltering = ({ chosen, words }: TaskFilter): boolean =>
  words.trim() !== '' || questions.some((question) => chosen[question].length > 0);

/** A filter with one value put in or taken out. */
export function toggleValue(filter: TaskFilter, question: Question, value: string): TaskFilter {
  const values = filter.chosen[question];
  const toggled = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filter, chosen: { ...filter.chosen, [question]: toggled } };
}

/**
 * Gives the tasks that pass a filter, in the order given.
 *
 * @param terms the filter's words as the search reads them; a task has them where the search counts its sentence
 */
export function filterTasks<Task extends FilterableTask>(
  tasks: readonly Task[],
  filter: TaskFilter,
  terms: readonly CountedTerm[],
): readonly Task[] {
  const holding = terms.length > 0 ? tasksHolding(tasks, terms) : null;
  return tasks.filter((task) => passes(task, filter) && (holding?.has(task.id) ?? true));
}

/** What a task says to a question. */
function valuesOf(task: FilterableTask, question: Question): readonly string[] {
  if (question === 'department') return task.departments;
  if (question === 'target') return task.targets;
  if (question === 'part') return [task.part];
  if (question === 'due') return task.dated ? ['dated'] : [];
  return [task.departments.length === 1 ? 'alone' : 'joint'];
}

const passes = (task: FilterableTask, { chosen, every }: TaskFilter): boolean =>
  questions.every((question) => {
    const wanted = chosen[question];
    const has = (value: string): boolean => valuesOf(task, question).includes(value);
    if (question === 'department' && every) return wanted.every(has);
    return wanted.length === 0 || wanted.some(has);
  });

/** The ids of the tasks that hold every term as the search counts: terms may go on from one task of a duty into the next. */
function tasksHolding(tasks: readonly FilterableTask[], terms: readonly CountedTerm[]): ReadonlySet<string> {
  const block = { number: null, runsOn: true } as const;
  const duties = Map.groupBy(tasks, ({ duty }) => duty);
  return new Set(
    [...duties.values()].flatMap((run) => {
      const sentences = run.map(({ id, words }) => ({ ...block, kind: 'sentence', path: id, words }) as const);
      const note = { ...block, kind: 'note', path: '', words: run[0]?.note ?? '' } as const;
      const record = { departments: run[0]?.departments ?? [], blocks: [...sentences, note] };
      return sentencesHolding(record, terms).map(({ path }) => path);
    }),
  );
}
