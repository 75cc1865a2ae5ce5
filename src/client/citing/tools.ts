import type { Cited } from '#domain/citation/cited.ts';
import { chooseElement, chooseUnit, citationOf, citationOnPage } from './citation.ts';
import { fetchCitationData } from './citation-data.ts';
import { unitOfPage } from './document.ts';
import { copyShown, fillFormats, offerOtherYears } from './formats-box.ts';
import { offerFiles } from './offer-files.ts';
import { addSource, selected } from './selection.ts';
import { openSheet } from './sheet.ts';
import { hideToolbar, isInToolbar, isShownFor, showToolbar } from './toolbar.ts';

/** How long a selection has to rest before its tools come, in milliseconds. */
const settled = 300;
let selecting: ReturnType<typeof setTimeout> | undefined;
/** Whether a pointer is down: what it selects is not chosen before it is lifted. */
let pressed = false;
/** What the tools stood at when the pointer went down, which puts them away: they do not come back to the same press. */
let before: Element | null = null;

/** Answers a reader who asks for something of the document: by a click or tap, by the space bar, by a selection. */
export function handle(event: Event): void {
  const target = event.target instanceof Element ? event.target : null;
  if (event.type === 'click') press(target);
  else if (event.type === 'selectionchange') select(settled);
  else showAt(anchorAt(target), true);
}

function press(target: Element | null): void {
  const cite = target?.closest<HTMLElement>('[data-cite]');
  const box = target?.closest('.copy')?.closest<HTMLElement>('[data-formats]');
  if (cite) citationOf(chooseUnit(cite.dataset.cite ?? '')).then((cited) => openSheet(cited, 'cite'));
  else if (box) ready.finally(() => copyShown(box));
  // A link is followed; the number of a duty leads to where the reader is, and shows its tools.
  if (cite || box || isInToolbar(target) || target?.closest('a:not(.n[href^="#"]),button,dialog')) return;
  if (getSelection()?.isCollapsed === false) return;
  const anchor = anchorAt(target);
  if (anchor !== before) showAt(anchor, false);
  before = null;
}

function select(delay: number): void {
  clearTimeout(selecting);
  selecting = setTimeout(() => {
    // Over a dialog nothing else is open, though the selection stays behind it.
    if (pressed || document.querySelector('dialog[open]')) return;
    const found = selected();
    if (!found) {
      if (isShownFor(null)) hideToolbar();
      return;
    }
    const rects = found.range.getClientRects();
    const end = found.range.endContainer;
    const after = (end instanceof Element ? end : end.parentElement)?.closest('.sentence');
    showToolbar(found.chosen, { rects, after: after ?? document.body.lastElementChild ?? document.body, anchor: null });
  }, delay);
}

/** What a node is about: a sentence, or the duty or heading whose number it is. */
function anchorAt(node: Element | null): Element | null {
  const sentence = node?.closest('[data-document] .sentence');
  if (sentence) return sentence;
  const number = node?.closest('[data-document] :is(.sn,.n)');
  if (number?.matches('.sn')) return number.nextElementSibling?.matches('.sentence') ? number.nextElementSibling : null;
  return number?.parentElement ?? null;
}

function showAt(anchor: Element | null, byKey: boolean): void {
  if (!anchor || isShownFor(anchor)) return;
  const sentence = anchor.matches('.sentence');
  const unit = anchor.closest('section[id]')?.id;
  const chosen = anchor.matches('.part,.clause') ? chooseUnit(unit ?? unitOfPage) : chooseElement(anchor);
  const number = sentence ? anchor : (anchor.querySelector('.n') ?? anchor);
  showToolbar(chosen, { rects: number.getClientRects(), after: number, anchor, byKey });
}

addEventListener(
  'pointerdown',
  ({ target }) => {
    pressed = true;
    const anchor = anchorAt(target as Element);
    before = anchor && isShownFor(anchor) ? anchor : null;
  },
  true,
);
for (const type of ['pointerup', 'pointercancel'])
  addEventListener(type, () => {
    pressed = false;
    if (selected()) select(0);
  });
document.addEventListener('copy', addSource);
// Where a page prints the citations of its own subject, the browser fills in the day and its own address.
const printed = document.querySelector<HTMLElement>('[data-formats]');
const ready = printed ? citationPrinted(printed).then((cited) => fillPrinted(printed, cited)) : fetchCitationData();
ready.catch(() => undefined);

function fillPrinted(box: HTMLElement, cited: Cited): void {
  fillFormats(box, cited);
  offerOtherYears(box, cited);
  offerFiles(box, cited);
}

function citationPrinted({ dataset: { duty, words } }: HTMLElement): ReturnType<typeof citationOf> {
  if (duty) return citationOnPage(duty, words ?? '');
  const own = document.querySelector('[data-document] .sentence');
  return own ? citationOf(chooseElement(own)) : Promise.reject(new Error('The page prints citations of nothing.'));
}
