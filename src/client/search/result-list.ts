import type { Answer } from '#domain/search/search.ts';
import type { LibraryCatalogue } from './catalogue.ts';
import { resultItem } from './item.ts';
import type { Partly } from './partly-asked.ts';

/** The list of the page of search, which grows by its button. */
export interface ResultList {
  /** Lists the beginning of an answer. */
  show(partly: Partly, catalogue: LibraryCatalogue): void;
  clear(): void;
}

/** More of an answer, with what its names are. */
export interface More extends Partly {
  readonly catalogue: LibraryCatalogue;
}

/**
 * Makes a list and its button work.
 *
 * @param next gives what follows so many results; null where that cannot be had, or is not asked for any more
 * @param anew shows the answer from its beginning
 */
export function resultList(
  hits: HTMLElement,
  more: HTMLButtonElement,
  next: (offset: number) => Promise<More | null>,
  anew: () => void,
): ResultList {
  let left = '';

  function append({ results, total }: Answer, catalogue: LibraryCatalogue): void {
    hits.append(...results.map((result) => resultItem(result, catalogue)));
    more.hidden = hits.children.length >= total;
  }

  more.addEventListener('click', async () => {
    const offset = hits.children.length;
    const following = await next(offset);
    if (!following) return;
    const { found, unasked, catalogue } = following;
    // What is listed is not the beginning of this answer where other editions are asked now.
    if (unasked.join() !== left) return anew();
    append(found, catalogue);
    hits.children[offset]?.querySelector('a')?.focus();
  });
  return {
    show({ found, unasked }, catalogue) {
      left = unasked.join();
      hits.replaceChildren();
      append(found, catalogue);
    },
    clear() {
      hits.replaceChildren();
      more.hidden = true;
    },
  };
}
