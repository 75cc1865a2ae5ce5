import { copy } from '#client/clipboard.ts';
import { element } from '#client/element.ts';
import { loadStyles } from '#client/lazy-styles.ts';
import { showToast } from '#client/toast.ts';
import type { Cited } from '#domain/citation/cited.ts';
import styles from '../../styles/citing/toolbar.css?url';
import { type Chosen, citationOf } from './citation.ts';
import { openSheet, share } from './sheet.ts';

let shown: { bar: HTMLElement; anchor: Element | null } | null = null;
/** What the tools are being fetched for. */
let wanted: Spot | null = null;

/** Where a toolbar goes: beside these rectangles, and after this node for those who walk by keyboard. */
export interface Spot {
  readonly rects: DOMRectList;
  readonly after: Element;
  /** What it belongs to, so that it is not built twice; null for a selection. */
  readonly anchor: Element | null;
}

/** Whether the toolbar is shown for this element, or about to be. */
export const isShownFor = (anchor: Element): boolean => (wanted ?? shown)?.anchor === anchor;

export const isInToolbar = (node: EventTarget | null): boolean =>
  node instanceof Node && (shown?.bar.contains(node) ?? false);

/** Shows the tools of what was chosen: its number, which is its address, and what can be done with it. */
export async function showToolbar(chosen: Chosen, spot: Spot): Promise<void> {
  wanted = spot;
  const [cited] = await Promise.all([citationOf(chosen).catch(() => null), loadStyles(styles)]);
  if (wanted !== spot) return;
  hideToolbar();
  if (!cited) return;
  const bar = element(
    'span',
    { class: 'tools-of', role: 'toolbar', 'aria-label': cited.place.short, 'data-ours': '' },
    element('a', { href: cited.address, 'aria-label': `${cited.place.short}的链接` }, cited.place.short),
    button('复制链接', () => copyAddress(cited)),
    button('引用', () => openSheet(cited, 'cite')),
    button('讨论', () => discuss(cited)),
  );
  bar.addEventListener('keydown', walk);
  spot.after.after(bar);
  place(bar, spot.rects);
  shown = { bar, anchor: spot.anchor };
}

export function hideToolbar(): void {
  wanted = null;
  shown?.bar.remove();
  shown = null;
}

/** The arrows walk from tool to tool, as the pattern of a toolbar has it. */
function walk({ key, target }: KeyboardEvent): void {
  const from = target as Element;
  const to = key === 'ArrowRight' ? from.nextElementSibling : key === 'ArrowLeft' ? from.previousElementSibling : null;
  if (to instanceof HTMLElement) to.focus();
}

function button(words: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', { type: 'button' }, words);
  // Pressing it must not undo the selection that it is about.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}

async function copyAddress(cited: Cited): Promise<void> {
  if (await copy({ plain: cited.address })) showToast(`已复制${cited.place.short}的链接。`);
  else openSheet(cited, 'cite');
}

/** On a phone the share sheet, which readers know; elsewhere every way there is. */
async function discuss(cited: Cited): Promise<void> {
  if (matchMedia('(pointer: coarse)').matches && (await share(cited))) return;
  openSheet(cited, 'discuss');
}

/** Above the first line, which the reader has passed; below the last where there is no room above. */
function place(bar: HTMLElement, rects: DOMRectList): void {
  const first = rects[0];
  const last = rects[rects.length - 1];
  const ground = bar.offsetParent?.getBoundingClientRect();
  if (!first || !last || !ground) return;
  const { width, height } = bar.getBoundingClientRect();
  const above = first.top - height - 6;
  const left = Math.max(8, Math.min(first.left, document.documentElement.clientWidth - width - 8));
  bar.style.setProperty('left', `${left - ground.left}px`);
  bar.style.setProperty('top', `${(above > 0 ? above : last.bottom + 6) - ground.top}px`);
}
