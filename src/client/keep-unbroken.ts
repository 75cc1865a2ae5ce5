import { cutUnbroken } from '#domain/document/unbroken.ts';

/** Words as they are put into a page: each run that no line may break in an element of its own. A node stays as it is. */
export const keepUnbroken = (words: Node | string): readonly (Node | string)[] =>
  typeof words === 'string'
    ? cutUnbroken(words).map((piece, index) => (index % 2 === 0 ? piece : spanOf(piece)))
    : [words];

/** Says words in the place of what an element says, as they are put into a page. */
export const say = (place: Element, words: string): void => place.replaceChildren(...keepUnbroken(words));

function spanOf(run: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'unbroken';
  span.textContent = run;
  return span;
}
