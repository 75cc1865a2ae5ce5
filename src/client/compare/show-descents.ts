import type { ShownDescent } from './read-descent.ts';

const count = document.getElementById('compare-count') as HTMLElement;
const title = document.title;

/** Shows the descents that fit and no other, and says how many and what was filtered for: to the eye, in the title, for paper. */
export function showDescents(all: readonly ShownDescent[], fitting: readonly ShownDescent[], said: string): void {
  const shown = new Set(fitting);
  for (const one of all) one.element.hidden = !shown.has(one);
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('#comparison details')) {
    const left = folded.querySelectorAll('[data-kind]:not([hidden])').length;
    folded.hidden = left === 0;
    folded.open = said !== '' && left > 0;
    (folded.querySelector('[data-count]') as HTMLElement).textContent = String(left);
  }
  for (const clause of document.querySelectorAll<HTMLElement>('#comparison > section')) {
    clause.hidden = clause.querySelector('[data-kind]:not([hidden])') === null;
  }
  const found = fitting.length === 0 ? '没有一处符合' : `的${fitting.length}处`;
  count.textContent = said === '' ? `共${all.length}处` : `${all.length}处中${found}：${said}`;
  document.title = said === '' ? title : title.replace('对照', `对照（${said}）`);
  for (const paper of document.querySelectorAll('[data-filtered]')) paper.textContent = said && `（${said}）`;
  document.documentElement.toggleAttribute('data-filtered-comparison', said !== '');
}
