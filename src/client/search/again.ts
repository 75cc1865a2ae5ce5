import { element } from '#client/element.ts';
import { searchAddress } from './search-address.ts';

const words = '再试一次';

/** Is said where nothing was found, and what may have been meant could not be had. */
export const waysMissing = '相近的说法没有载入，请检查网络后再试。';

/** An option that asks a query again, where something of its answer could not be had. */
export const againLink = (query: string): HTMLAnchorElement =>
  element('a', { class: 'way', href: searchAddress({ query, filters: {} }), 'data-query': query }, words);

/** A button that does so. */
export function againButton(ask: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'link' }, words);
  button.addEventListener('click', ask);
  return button;
}
