import { element } from '#client/element.ts';

/** Says, below what the search says of an answer, whether the site's own files gave it in the place of a server. */
export function sayAway(isAway: boolean): void {
  for (const word of document.querySelectorAll('.search-away')) word.remove();
  if (!isAway) return;
  const words = '搜索服务暂时没有回答，这里由本站自带的索引回答。';
  for (const status of document.querySelectorAll('p.status[role="status"]')) {
    status.after(element('p', { class: 'search-away', role: 'status' }, words));
  }
}
