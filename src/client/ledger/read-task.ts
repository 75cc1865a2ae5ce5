import type { FilterableTask } from '#domain/ledger/task-filter.ts';

/** A task that stands on a page, with the element that shows it. */
export interface ShownTask extends FilterableTask {
  readonly element: HTMLElement;
}

const listed = (ids: string | undefined): readonly string[] => (ids ?? '').split(' ').filter(Boolean);

/** Reads what a filter asks of a task off the element that shows it. */
export function readTask(element: HTMLElement): ShownTask {
  const { id = '', duty = '', note = '', department, part = '', target, dated } = element.dataset;
  return {
    element,
    id,
    duty,
    words: element.querySelector('[data-words]')?.textContent?.trim() ?? '',
    note,
    departments: listed(department),
    part,
    targets: listed(target),
    dated: dated !== undefined,
  };
}
