import { element } from '#client/element.ts';
import { type Counts, type Facet, type Filters, facets } from '#domain/search/facet.ts';
import type { LibraryCatalogue } from './catalogue.ts';
import { facetLabels, labelledValues } from './labels.ts';

export interface FacetPanel {
  /** Shows what is chosen and what choosing would give; values that would list nothing are hidden. */
  update(filters: Filters, counts: Counts): void;
}

interface Choice {
  readonly facet: Facet;
  readonly value: string;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
  readonly row: HTMLElement;
}

/**
 * Fills a place with a group of check boxes per facet, to be unfolded where there is no room beside the results. They
 * stay the same elements, so that the focus stays.
 */
export function facetPanel(
  place: HTMLElement,
  catalogue: LibraryCatalogue,
  onToggle: (facet: Facet, value: string) => void,
): FacetPanel {
  const groups = facets.map((facet) => {
    const choices = [...labelledValues(facet, catalogue)].map(([value, label]) => makeChoice(facet, value, label));
    for (const { box, value } of choices) box.addEventListener('change', () => onToggle(facet, value));
    const group = element('fieldset', {}, element('legend', {}, facetLabels[facet]), ...choices.map(({ row }) => row));
    return { group, choices };
  });
  const summary = element('summary');
  const wide = matchMedia('(min-width: 48em)').matches;
  const details = element('details', { open: wide }, summary, ...groups.map(({ group }) => group));
  place.replaceChildren(details);
  return {
    update(filters, counts) {
      for (const { group, choices } of groups) {
        for (const { facet, value, box, count, row } of choices) {
          const number = counts[facet][value];
          box.checked = filters[facet]?.includes(value) ?? false;
          count.textContent = String(number ?? 0);
          row.hidden = number === undefined && !box.checked;
        }
        group.hidden = choices.every(({ row }) => row.hidden);
      }
      details.hidden = groups.every(({ group }) => group.hidden);
      const chosen = facets.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0);
      summary.textContent = chosen > 0 ? `筛选（已选${chosen}项）` : '筛选';
    },
  };
}

function makeChoice(facet: Facet, value: string, label: string): Choice {
  const box = element('input', { type: 'checkbox', name: facet, value });
  const count = element('span', { class: 'facet-count' });
  return { facet, value, box, count, row: element('label', {}, box, element('span', {}, label), count) };
}
