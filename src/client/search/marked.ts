import { element } from '#client/element.ts';
import { keepUnbroken } from '#client/keep-unbroken.ts';
import type { Range } from '#domain/search/search.ts';

/** Words with their marked ranges in `<mark>`; `from` leaves out what stands before that offset and says so with ……. */
export function marked(words: string, ranges: readonly Range[], from = 0): DocumentFragment {
  const fragment = document.createDocumentFragment();
  if (from > 0) fragment.append('……');
  let end = from;
  for (const [start, stop] of ranges) {
    fragment.append(...keepUnbroken(words.slice(end, start)), element('mark', {}, words.slice(start, stop)));
    end = stop;
  }
  fragment.append(...keepUnbroken(words.slice(end)));
  return fragment;
}
