import type { FilterableTask } from '#domain/ledger/task-filter.ts';

/** A task that stands on a page, with the element that shows it. */
export interface ShownTask extends FilterableTask {
  readonly element: HTMLElement;
}

const listed = (ids: string): readonly string[] => ids.split(' ').filter(Boolean);

/** Reads what a filter asks of a task off the element that shows it; what tasks share may stand on what holds them. */
export function readTask(element: HTMLElement): ShownTask {
  const said = (name: string): string => element.closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? '';
  return {
    element,
    id: said('id'),
    duty: said('duty'),
    words: element.querySelector('[data-words]')?.textContent?.trim() ?? '',
    note: said('note'),
    departments: listed(said('department')),
    part: said('part'),
    targets: listed(said('target')),
    dated: element.dataset['dated'] !== undefined,
  };
}
