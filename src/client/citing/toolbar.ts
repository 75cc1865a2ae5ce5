import { copy } from '#client/clipboard.ts';
import { element } from '#client/element.ts';
import { loadStyles } from '#client/lazy-styles.ts';
import { placeBelow } from '#client/place-below.ts';
import { showToast } from '#client/toast.ts';
import type { Cited } from '#domain/citation/cited.ts';
import styles from '../../styles/citing/toolbar.css?url';
import { type Chosen, citationOf } from './citation.ts';
import { openSheet, share } from './sheet.ts';

/** Where a toolbar goes: below these rectangles, and after this node for those who walk by keyboard. */
export interface Spot {
  readonly rects: DOMRectList;
  readonly after: Element;
  /** What it belongs to, which is marked; null for a selection. */
  readonly anchor: Element | null;
  /** Whether it was asked for by a key, and so takes the focus. */
  readonly byKey?: boolean;
}

let shown: { bar: HTMLElement; anchor: Element | null } | null = null;
/** What the tools are being fetched for. */
let wanted: Spot | null = null;

/** Whether the toolbar is shown for this element, or for a selection where that is null. */
export const isShownFor = (anchor: Element | null): boolean => shown?.anchor === anchor;

export const isInToolbar = (node: EventTarget | null): boolean =>
  node instanceof Node && (shown?.bar.contains(node) ?? false);

/**
 * Shows the tools of what was chosen: its number, which is its address, and what can be done with it. Whatever else was
 * open over the text goes, and they go when something else opens, on Esc, and on a press elsewhere, as popovers do.
 */
export async function showToolbar(chosen: Chosen, spot: Spot): Promise<void> {
  wanted = spot;
  const [cited] = await Promise.all([citationOf(chosen).catch(() => null), loadStyles(styles)]);
  if (wanted !== spot) return;
  hideToolbar();
  if (!cited) return;
  const { anchor, after, rects, byKey } = spot;
  const bar = element(
    'span',
    { class: 'tools-of', role: 'toolbar', 'aria-label': cited.place.short, 'data-ours': '', popover: 'auto' },
    element('a', { href: cited.address, 'aria-label': `${cited.place.short}的链接` }, cited.place.short),
    button('复制链接', () => copyAddress(cited)),
    button('引用', () => open(cited, 'cite')),
    button('讨论', () => open(cited, 'discuss')),
    ...('share' in navigator ? [button('分享', () => handOn(cited))] : []),
  );
  bar.addEventListener('keydown', walk);
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !bar.contains(relatedTarget as Node)) bar.hidePopover();
  });
  bar.addEventListener('beforetoggle', ({ newState }) => {
    anchor?.classList.toggle('chosen', newState === 'open');
    shown = newState === 'open' ? { bar, anchor } : null;
  });
  bar.addEventListener('toggle', ({ newState }) => newState === 'closed' && bar.remove());
  after.after(bar);
  bar.showPopover();
  placeBelow(bar, rects);
  if (byKey) bar.querySelector('a')?.focus();
}

export function hideToolbar(): void {
  wanted = null;
  shown?.bar.hidePopover();
}

/** One stop of the keyboard: the arrows walk from tool to tool, as the pattern of a toolbar has it. */
function walk({ key, target }: KeyboardEvent): void {
  const from = target as Element;
  const to = key === 'ArrowRight' ? from.nextElementSibling : key === 'ArrowLeft' ? from.previousElementSibling : null;
  if (to instanceof HTMLElement) to.focus();
}

function button(words: string, act: () => unknown): HTMLButtonElement {
  const made = element('button', { type: 'button', tabindex: -1 }, words);
  // Pressing it must not undo the selection that it is about.
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('click', act);
  return made;
}

async function copyAddress(cited: Cited): Promise<void> {
  if (await copy({ plain: cited.address })) showToast(`已复制${cited.place.short}的链接。`);
  else open(cited, 'cite');
}

/** Opens the system's share sheet; where it refuses, every way of handing on that there is. */
async function handOn(cited: Cited): Promise<void> {
  if (!(await share(cited))) open(cited, 'discuss');
}

/** Opens the sheet in place of the tools; what had the focus before them gets it back when the sheet closes. */
function open(cited: Cited, at: 'cite' | 'discuss'): void {
  hideToolbar();
  openSheet(cited, at);
}
