import type { TaskRow } from '#domain/ledger/tasks.ts';
import { sentencePath } from '#domain/paths.ts';
import type { ShownTask } from './read-task.ts';

const textOf = (element: Element | null | undefined): string => element?.textContent?.replace(/\s+/gu, '') ?? '';

/** Reads the ledger's row of a task off the page: what stands there is what is taken away. */
export function readRow(
  task: ShownTask,
  number: number,
  edition: string,
  fullNameOf: (department: string) => string,
): TaskRow {
  const [place, , names, targets] = task.element.children;
  const links = [...(names?.querySelectorAll('a') ?? [])];
  const ties = [...(targets?.querySelectorAll('a') ?? [])];
  return {
    number,
    place: textOf(place),
    words: task.words,
    names: textOf(names),
    departments: task.departments.map((id, index) => ({ name: textOf(links[index]), fullName: fullNameOf(id) })),
    targets: ties.map((tie) => `${textOf(tie)}（${textOf(tie.nextElementSibling)}）`).join('；'),
    path: sentencePath(edition, task.id),
  };
}
