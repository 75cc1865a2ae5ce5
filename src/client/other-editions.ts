/** Shows where the page has its like in the editions that it does not link to itself. */
import type { FarCounterpart } from '#domain/lineage/counterpart.ts';
import styles from '../styles/document/cards.css?url';
import { address } from './address.ts';
import { element } from './element.ts';
import { loadStyles } from './lazy-styles.ts';
import { placeBelow } from './place-below.ts';

let list: HTMLElement | undefined;

/** Opens the list below its link; where it cannot be had, the link is followed. */
export async function showOthers(link: HTMLAnchorElement): Promise<void> {
  try {
    list ??= await makeList(link);
  } catch {
    location.assign(link.href);
    return;
  }
  list.showPopover();
  placeBelow(list, link.getClientRects());
  list.querySelector('a')?.focus({ preventScroll: true });
}

async function makeList({ href }: HTMLAnchorElement): Promise<HTMLElement> {
  // /ip/2022/3-4/: the edition, and the page in it.
  const [, edition = '', page = ''] = /^([^/]+\/)(.*)$/u.exec(location.pathname.slice(address('').length)) ?? [];
  const [answer] = await Promise.all([fetch(address(`${edition}others.json`)), loadStyles(styles)]);
  if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
  const pages: Readonly<Record<string, readonly FarCounterpart[]>> = await answer.json();
  const items = (pages[page] ?? []).map(([year, path, name]) =>
    element('li', {}, element('a', { class: 'link', href: address(path) }, `${year}年${name ?? '（无对应处）'}`)),
  );
  const all = element('li', {}, element('a', { class: 'link', href }, '全部文件'));
  const made = element('div', { class: 'card', popover: 'auto', role: 'dialog', 'aria-label': '其他年度' });
  made.append(element('ul', {}, ...items, all));
  document.body.append(made);
  return made;
}
