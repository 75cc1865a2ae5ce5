/** Shows what changed in a clause from one year to another below the links that count it, out of the page that they lead to. */
import styles from '../styles/clause-changes.css?url';
import { element } from './element.ts';
import { loadStyles } from './lazy-styles.ts';

const box = element('div', { id: 'comparison', role: 'group', tabindex: -1 });
/** Whose changes are asked for or shown. */
let current: HTMLAnchorElement | undefined;

/** Shows the changes that a link leads to, or puts them away; where they cannot be had, the link is followed. */
export async function toggleChanges(link: HTMLAnchorElement): Promise<void> {
  current?.setAttribute('aria-expanded', 'false');
  box.remove();
  current = current === link ? undefined : link;
  if (!current) return;
  const [changes] = await Promise.all([fetchChanges(link).catch(() => null), loadStyles(styles)]);
  if (link !== current) return;
  if (!changes) return location.assign(link.href);
  link.setAttribute('aria-expanded', 'true');
  const whole = element('a', { class: 'link', href: link.href }, '在对照页看');
  box.ariaLabel = link.parentElement?.textContent ?? '';
  box.replaceChildren(...changes, element('p', { class: 'hint' }, whole));
  link.closest('dl')?.after(box);
  box.focus({ preventScroll: true });
  box.scrollIntoView({ block: 'nearest' });
}

/** What stands under the heading of the clause in the page that a link leads to; its links are written for that page. */
async function fetchChanges({ href, hash }: HTMLAnchorElement): Promise<readonly Element[]> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  const there = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const section = there.getElementById(decodeURIComponent(hash.slice(1)));
  if (!section) throw new Error(`There is no ${hash} in ${answer.url}.`);
  section.querySelector('h3')?.remove();
  for (const link of section.querySelectorAll('a')) link.href = new URL(link.getAttribute('href') ?? '', href).href;
  for (const named of section.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...section.children].map((child) => document.importNode(child, true));
}
