/** Cards for terms and departments, taken from the head of their own pages. */
import styles from '../styles/document/cards.css?url';
import { element } from './element.ts';
import { loadStyles } from './lazy-styles.ts';

const card = element('div', { id: 'card', class: 'card', popover: 'manual' });
document.body.append(card);

const heads = new Map<string, Promise<Element | null>>();
let current: HTMLAnchorElement | undefined;
let timer = 0;

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

/** Shows a link's card after some milliseconds, unless the reader has gone on by then. */
export function showCard(link: HTMLAnchorElement, delay: number): void {
  clearTimeout(timer);
  if (link === current) return;
  const head = fetchHead(link.href);
  timer = window.setTimeout(async () => {
    const [found] = await Promise.all([head, loadStyles(styles)]);
    if (!found || !link.isConnected) return;
    hide();
    fill(found, link.href);
    current = link;
    link.setAttribute('aria-describedby', card.id);
    card.showPopover();
    place(link);
  }, delay);
  const leave = () => close(250);
  link.addEventListener('pointerleave', leave, { once: true });
  link.addEventListener('blur', leave, { once: true });
}

function fill(head: Element, address: string): void {
  card.replaceChildren(
    element('a', { href: address, class: 'card-title' }, head.querySelector('h1')?.textContent ?? ''),
    ...[...head.querySelectorAll('.share, dl')].map((part) => document.importNode(part, true)),
  );
  // Links are written for the page that they come from.
  for (const link of card.querySelectorAll('a')) link.href = new URL(link.getAttribute('href') ?? '', address).href;
}

/** Below the lines that the link stands on, or above them where there is no room: never over them. */
function place(link: HTMLAnchorElement): void {
  const { top, bottom, left } = link.getBoundingClientRect();
  const { offsetHeight: height, offsetWidth: width } = card;
  const below = bottom + 8 + height < innerHeight || top < height + 8;
  card.style.top = `${below ? bottom + 8 : top - height - 8}px`;
  card.style.left = `${Math.max(16, Math.min(left, innerWidth - width - 16))}px`;
}

function hide(): void {
  current?.removeAttribute('aria-describedby');
  current = undefined;
  if (card.matches(':popover-open')) card.hidePopover();
}

function close(delay: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(hide, delay);
}

card.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) close(0);
});
card.addEventListener('pointerenter', () => clearTimeout(timer));
card.addEventListener('pointerleave', () => close(250));
addEventListener('scroll', () => close(0), { passive: true });
addEventListener('pointerdown', ({ target }) => {
  if (!card.contains(target as Node)) close(0);
});
addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close(0);
});
