import { chooseElement, chooseUnit, citationOf, citationOnPage } from './citation.ts';
import { fetchCitationData } from './citation-data.ts';
import { unitOfPage } from './document.ts';
import { copyShown, fillFormats } from './formats-box.ts';
import { addSource, selected } from './selection.ts';
import { openSheet } from './sheet.ts';
import { hideToolbar, isInToolbar, isShownFor, showToolbar } from './toolbar.ts';

/** How long a mouse rests on a sentence before its tools come, and how long they wait for it to come back. */
const dwell = 600;
const grace = 400;
let resting: ReturnType<typeof setTimeout> | undefined;
let selecting: ReturnType<typeof setTimeout> | undefined;
/** Asked for by a tap, the keyboard or a selection, the tools stay until something else is asked for. */
let pinned = false;

/** The number that got the focus back when its tools were put away; they come again when it is reached anew. */
let dismissed: Element | null = null;

/** Answers a reader who reaches for the document, with a mouse, the keyboard, a tap or a selection. */
export function handle(event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  if (event.type === 'pointerover') rest(target, event as PointerEvent);
  else if (event.type === 'focusin') focus(target);
  else if (event.type === 'click') press(target);
  else if (event.type === 'selectionchange') select();
}

function rest(target: Element | null, { pointerType, buttons }: PointerEvent): void {
  if (pointerType !== 'mouse' || buttons > 0 || pinned) return;
  clearTimeout(resting);
  const anchor = anchorAt(target);
  if (isInToolbar(target) || (anchor && isShownFor(anchor))) return;
  if (anchor) resting = setTimeout(() => showAt(anchor), dwell);
  else resting = setTimeout(hideToolbar, grace);
}

function focus(target: Element | null): void {
  if (isInToolbar(target) || (target && target === dismissed)) return;
  dismissed = null;
  const anchor = target?.matches('.sn,.n') ? anchorAt(target) : null;
  if (anchor && target?.matches(':focus-visible')) {
    pinned = true;
    showAt(anchor);
  } else if (pinned) leave();
}

function press(target: Element | null): void {
  const cite = target?.closest<HTMLElement>('[data-cite]');
  const box = target?.closest('.copy')?.closest<HTMLElement>('[data-formats]');
  if (cite) citationOf(chooseUnit(cite.dataset.cite ?? '')).then((cited) => openSheet(cited, 'cite'));
  else if (box) ready.finally(() => copyShown(box));
  if (cite || box || isInToolbar(target) || target?.closest('a,button,dialog')) return;
  if (getSelection()?.isCollapsed === false) return;
  const anchor = target?.closest('[data-document] .sentence') ?? null;
  if (anchor && !(pinned && isShownFor(anchor))) {
    pinned = true;
    showAt(anchor);
  } else leave();
}

function select(): void {
  clearTimeout(selecting);
  selecting = setTimeout(() => {
    const found = selected();
    if (!found) return;
    clearTimeout(resting);
    pinned = true;
    const rects = found.range.getClientRects();
    const end = found.range.endContainer;
    const after = (end instanceof Element ? end : end.parentElement)?.closest('.sentence');
    showToolbar(found.chosen, { rects, after: after ?? document.body.lastElementChild ?? document.body, anchor: null });
  }, 300);
}

function leave(): void {
  pinned = false;
  clearTimeout(resting);
  hideToolbar();
}

/** What a node is about: a sentence, or the duty or heading whose number it is. */
function anchorAt(node: Element | null): Element | null {
  const sentence = node?.closest('[data-document] .sentence');
  if (sentence) return sentence;
  const number = node?.closest('[data-document] :is(.sn,.n)');
  if (number?.matches('.sn')) return number.nextElementSibling?.matches('.sentence') ? number.nextElementSibling : null;
  return number?.parentElement ?? null;
}

function showAt(anchor: Element): void {
  clearTimeout(resting);
  if (isShownFor(anchor)) return;
  const number = anchor.matches('.sentence') ? anchor.previousElementSibling : anchor.querySelector('.n');
  const unit = anchor.closest('section[id]')?.id;
  const heading = anchor.matches('h1,h2,h3');
  const chosen = heading ? chooseUnit(unit ?? unitOfPage) : chooseElement(anchor);
  const rects = anchor.matches('.sentence') ? anchor.getClientRects() : (number ?? anchor).getClientRects();
  showToolbar(chosen, { rects, after: number ?? anchor, anchor });
}

document.addEventListener('copy', addSource);
document.addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape') return;
  const number = isInToolbar(target) ? (target as Element).parentElement?.previousElementSibling : null;
  leave();
  if (!(number instanceof HTMLAnchorElement)) return;
  dismissed = number;
  number.focus();
});
// Where a page prints the citations of its own subject, the browser fills in the day and its own address.
const printed = document.querySelector<HTMLElement>('[data-formats]');
const ready = printed ? citationPrinted(printed).then((cited) => fillFormats(printed, cited)) : fetchCitationData();
ready.catch(() => undefined);

function citationPrinted({ dataset: { duty, words } }: HTMLElement): ReturnType<typeof citationOf> {
  if (duty) return citationOnPage(duty, words ?? '');
  const own = document.querySelector('[data-document] .sentence');
  return own ? citationOf(chooseElement(own)) : Promise.reject(new Error('The page prints citations of nothing.'));
}
