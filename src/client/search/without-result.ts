import { element } from '#client/element.ts';
import { sayCount } from './describe-answer.ts';
import type { Ready } from './ready.ts';
import { waysOn } from './ways-on.ts';

/** What the page of search shows where nothing was found: the way to take the filters off, or what may have been meant. */
export async function waysWithoutResult(
  query: string,
  engine: Ready,
  unfilter: () => void,
): Promise<readonly (HTMLElement | string)[]> {
  const unfiltered = await engine.search.search(query, { limit: 0 });
  if (unfiltered.total === 0) {
    const { words, links } = await waysOn(query, engine);
    return links.length > 0 ? [words, ...links] : [];
  }
  const button = element('button', { type: 'button', class: 'link' }, `去掉筛选有${sayCount(unfiltered)}`);
  button.addEventListener('click', unfilter);
  return [button];
}
