import address from '../styles/lens-walk.css?url';
import { element } from './element.ts';
import { keepUnbroken } from './keep-unbroken.ts';
import { loadStyles } from './lazy-styles.ts';

let stop = new AbortController();
let lead = '';

/**
 * Leads through the duties that stand out: to the first of them, unless the address names a place, and on from a bar at
 * the foot of the text. Without any the bar goes.
 *
 * @param lens where the departments are chosen, with a line that says what stands out
 * @param chosen the department's chip, 保护司 20
 * @param seen its duties in document order
 */
export async function walk(lens: HTMLElement, chosen: HTMLElement, seen: readonly HTMLElement[]): Promise<void> {
  stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  const status = lens.querySelector('[role=status]') as HTMLElement;
  lead ||= status.textContent ?? '';
  const [first] = seen;
  if (!first) {
    status.replaceChildren(lead);
    return;
  }
  const [name = '', number = ''] = (chosen.textContent ?? '').trim().split(' ');
  const tasks = `${name}${number}项任务`;
  status.replaceChildren(...keepUnbroken(`${tasks}：`), ...seen.map((duty) => linkTo(duty)));
  chosen.parentElement?.scrollTo({ left: chosen.offsetLeft - 40 });

  const all = element('a', { class: 'all', href: '?' }, '全部');
  const before = element('a', { rel: 'prev', 'aria-keyshortcuts': 'ArrowLeft' }, '‹', element('span', {}, ' 上一段'));
  const after = element('a', { rel: 'next', 'aria-keyshortcuts': 'ArrowRight' }, element('span', {}, '下一段 '), '›');
  const [place, count] = [element('span'), element('small')];
  const bar = element(
    'div',
    { class: 'lens-walk', role: 'group', 'aria-label': `${name}的任务` },
    element('b', {}, tasks),
    all,
    before,
    element('p', {}, place, count),
    after,
  );
  signal.addEventListener('abort', () => bar.remove());
  await loadStyles(address);
  if (signal.aborted) return;
  lens.closest('.column')?.append(bar);

  /** Says which of the duties the reader is at: the one that he was led to while it is in sight, else the last begun. */
  const follow = (): void => {
    const tops = seen.map((duty) => duty.getBoundingClientRect().top);
    // Who named no place was led to the first.
    const led = location.hash === '' ? 0 : seen.findIndex(({ id }) => `#${id}` === location.hash);
    const inSight = (tops[led] ?? -1) > 0 && (tops[led] ?? 0) < innerHeight;
    // Where a duty that is led to comes to stand, see the style of places.
    const at = inSight ? led : tops.findLastIndex((top) => top < innerHeight * 0.3);
    place.textContent = seen[at] ? placeOf(seen[at]) : '';
    count.textContent = `${at + 1}/${seen.length}`;
    const { activeElement } = document;
    for (const [link, to] of [
      [before, seen[at - 1]],
      [after, seen[at + 1]],
    ] as const) {
      if (to) link.href = `#${to.id}`;
      else link.removeAttribute('href');
    }
    // Who came to the end by this link is offered the way back.
    if (activeElement === before && !before.hash) after.focus({ preventScroll: true });
    if (activeElement === after && !after.hash) before.focus({ preventScroll: true });
  };
  addEventListener('scroll', () => requestAnimationFrame(follow), { passive: true, signal });
  bar.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link === all) lens.querySelector('a')?.click();
    // Back leads to where the reader was before he chose, not through every duty.
    else if (link.hash) {
      const { activeElement } = document;
      location.replace(link.hash);
      // A place that is led to takes the focus away from the link, which is to lead on.
      if (activeElement === link) link.focus({ preventScroll: true });
    }
  });
  if (location.hash === '') first.scrollIntoView();
  follow();
}

/** A duty's place as readers say it, 三（四）段1; its number is spoken as 段1，三（四）第1责任段的链接. */
function placeOf(duty: HTMLElement): string {
  const number = duty.querySelector('.n') as HTMLElement;
  const unit = (number.ariaLabel ?? '').replace(/^.*?，|第\d+责任段的链接$|“.*/gu, '');
  return `${unit}${number.textContent?.trim()}`;
}

const linkTo = (duty: HTMLElement): HTMLAnchorElement => element('a', { href: `#${duty.id}` }, placeOf(duty));
