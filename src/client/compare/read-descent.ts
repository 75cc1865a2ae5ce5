import type { FilterableDescent } from '#domain/lineage/descent-filter.ts';

/** A descent that stands on the page, with the element that shows it. */
export interface ShownDescent extends FilterableDescent {
  readonly element: HTMLElement;
}

/** Reads what a filter asks of a descent off the element that shows it. */
export const readDescent = (element: HTMLElement): ShownDescent => ({
  element,
  kind: element.dataset['kind'] ?? '',
  departments: (element.dataset['department'] ?? '').split(' ').filter(Boolean),
  texts: [...element.querySelectorAll('[data-words]')].map(({ textContent }) => textContent.trim()),
});
