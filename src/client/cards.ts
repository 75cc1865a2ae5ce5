/** Cards for terms and departments, taken from the head of their own pages. */
import styles from '../styles/document/cards.css?url';
import { element } from './element.ts';
import { loadStyles } from './lazy-styles.ts';
import { placeBelow } from './place-below.ts';

const card = element('div', { class: 'card', popover: 'auto', role: 'dialog' });
document.body.append(card);

const heads = new Map<string, Promise<Element | null>>();
/** Whose card is asked for. */
let current: HTMLAnchorElement | undefined;
/** Whose card was open when the pointer went down, which puts it away. */
let before: HTMLAnchorElement | undefined;

/** The head of the page that a link leads to; null where it cannot be had. */
function fetchHead(address: string): Promise<Element | null> {
  const known = heads.get(address);
  if (known) return known;
  const head = fetch(address)
    .then((response) => (response.ok ? response.text() : ''))
    .then((html) => new DOMParser().parseFromString(html, 'text/html').querySelector('[data-card]'))
    .catch(() => null);
  heads.set(address, head);
  return head;
}

/**
 * Shows a link's card and gives it the focus, which comes back to the link. Whatever else was open over the text goes.
 * Who presses the link of a card that is open goes where it leads, as where there is no card to be had.
 */
export async function showCard(link: HTMLAnchorElement): Promise<void> {
  if (link === before) return location.assign(link.href);
  current = link;
  const [head] = await Promise.all([fetchHead(link.href), loadStyles(styles)]);
  if (link !== current) return;
  if (!head) return location.assign(link.href);
  link.focus({ preventScroll: true });
  const title = fill(head, link.href);
  card.showPopover();
  placeBelow(card, link.getClientRects());
  title.focus({ preventScroll: true });
}

/** Fills the card, and gives the link that it begins with. */
function fill(head: Element, address: string): HTMLElement {
  const name = head.querySelector('h1')?.textContent ?? '';
  const title = element('a', { href: address, class: 'card-title' }, name);
  card.ariaLabel = name;
  card.replaceChildren(
    title,
    ...[...head.querySelectorAll('.share, dl')].map((part) => document.importNode(part, true)),
  );
  // Links are written for the page that they come from.
  for (const link of card.querySelectorAll('a')) link.href = new URL(link.getAttribute('href') ?? '', address).href;
  return title;
}

card.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) card.hidePopover();
});
card.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget && !card.contains(relatedTarget as Node)) card.hidePopover();
});
card.addEventListener('beforetoggle', ({ newState }) => {
  if (newState === 'closed') current = undefined;
});
addEventListener(
  'pointerdown',
  ({ target }) => {
    before = card.matches(':popover-open') && current?.contains(target as Node) ? current : undefined;
  },
  true,
);
