import type { TaskRow } from '#domain/ledger/tasks.ts';
import { departmentPath, sentencePath } from '#domain/paths.ts';
import type { ShownTask } from './read-task.ts';

const textOf = (element: Node | null | undefined): string => element?.textContent?.replace(/\s+/gu, '') ?? '';

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
    names: [...(names?.childNodes ?? [])]
      .filter((node) => node.nodeName !== 'SMALL')
      .map(textOf)
      .join(''),
    departments: task.departments.map((id) => {
      const link = links.find(({ pathname }) => pathname.endsWith(`/${departmentPath(id)}`));
      // Whom a rule of the document adds, no note names.
      return { name: link ? textOf(link) : fullNameOf(id), fullName: fullNameOf(id) };
    }),
    roles: task.element.dataset['roles'] ?? '',
    due: textOf(task.element.querySelector('[data-due]')),
    targets: ties.map((tie) => `${textOf(tie)}（${textOf(tie.nextElementSibling)}）`).join('；'),
    path: sentencePath(edition, task.id),
  };
}
