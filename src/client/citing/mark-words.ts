import { element } from '#client/element.ts';
import { loadStyles } from '#client/lazy-styles.ts';
import styles from '../../styles/citing/cited-words.css?url';
import { charactersIn } from './characters.ts';

/** The name under which the style sheet knows the words that are marked. */
const name = 'cited-words';

/** Marks words of the document, without touching the page where the browser can; gives what unmarks them. */
export async function markWords(ranges: readonly Range[]): Promise<() => void> {
  await loadStyles(styles);
  if ('highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(...ranges));
    return () => CSS.highlights.delete(name);
  }
  const marks = ranges.flatMap(wrap);
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}

/** Sets each piece of text of a range in a mark. */
function wrap(range: Range): readonly HTMLElement[] {
  const pieces = Map.groupBy(charactersIn(range), ({ text }) => text);
  return [...pieces].map(([text, characters]) => {
    const [first, last] = [characters[0], characters.at(-1)];
    const mark = element('mark', { class: name });
    const piece = document.createRange();
    piece.setStart(text, first?.at ?? 0);
    piece.setEnd(text, (last?.at ?? 0) + (last?.character.length ?? 0));
    piece.surroundContents(mark);
    return mark;
  });
}
