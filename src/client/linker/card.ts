import { style } from './style.ts';

/** What a card says. */
export interface Card {
  readonly place: string;
  readonly source?: string;
  readonly words?: string;
  /** 校验值 */
  readonly foot?: string;
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

let shown: { readonly host: HTMLElement; readonly link: HTMLAnchorElement } | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;

const on = (target: EventTarget, types: string, handle: (event: Event) => void): void => {
  for (const type of types.split(' ')) target.addEventListener(type, handle);
};

const byTouch = (event: Event): boolean => (event as PointerEvent).pointerType === 'touch';

/** A finger that is lifted has not gone elsewhere. */
const leaveUnlessByTouch = (event: Event): void => {
  if (!byTouch(event)) leave();
};

/** Lets a link show its card: to a mouse over it, to the focus, and to a first tap, which a second one follows. */
export function showCardOf(link: HTMLAnchorElement, load: () => Promise<Card>): void {
  let tapped = false;
  on(link, 'mouseenter focus', () => show(link, load));
  on(link, 'pointerleave blur', leaveUnlessByTouch);
  on(link, 'pointerdown', (event) => {
    tapped = byTouch(event) && shown?.link !== link;
  });
  on(link, 'click', (event) => {
    if (tapped) event.preventDefault();
    tapped = false;
  });
}

async function show(link: HTMLAnchorElement, load: () => Promise<Card>): Promise<void> {
  stay();
  if (shown?.link === link) return;
  hide();
  const host = document.createElement('mingze-card');
  shown = { host, link };
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const box = add(root, 'div', '正在取文字……');
  box.role = 'status';
  // Behind its link, the card is the next to have the focus; the top layer keeps the page from cutting it.
  link.after(host);
  host.popover = 'manual';
  host.showPopover?.();
  place(host, link);
  on(host, 'mouseenter focusin', stay);
  on(host, 'pointerleave focusout', leaveUnlessByTouch);
  const { place: name, source, words, foot } = await load().catch((): Card => ({ place: '没有取到文字' }));
  box.textContent = '';
  add(box, 'b', name);
  add(box, 'i', source);
  for (const line of words?.split('\n') ?? []) add(box, 'p', line);
  const { href } = link;
  Object.assign(add(add(box, 'small', foot), 'a', '打开原文'), { href, target: '_blank' });
  place(host, link);
}

function add(parent: ParentNode, name: string, words = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  parent.append(made);
  return made;
}

/** Below the link, or above it where there is more room. */
function place({ style, offsetHeight, offsetWidth }: HTMLElement, link: HTMLElement): void {
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const below = bottom + offsetHeight < innerHeight || top < offsetHeight;
  style.left = `${Math.max(0, Math.min(left, document.documentElement.clientWidth - offsetWidth - 7)) + scrollX}px`;
  style.top = `${(below ? bottom + 4 : top - offsetHeight - 4) + scrollY}px`;
}

const stay = (): void => clearTimeout(leaving);

/** Whoever goes from the link to its card is given the time. */
function leave(): void {
  stay();
  leaving = setTimeout(hide, 250);
}

function hide(): void {
  shown?.host.remove();
  shown = null;
}

on(window, 'keydown', (event) => (event as KeyboardEvent).key === 'Escape' && hide());
on(window, 'pointerdown', ({ target }) => target !== shown?.host && target !== shown?.link && hide());
