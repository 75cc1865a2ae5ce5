import { DEEPEST, TooDeepError } from './markup-lines.ts';
import { refuse } from './refuse.ts';

/** Does what runs through a page's elements one within the other, and refuses pages that nobody made to be read. */
export function shallow<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof TooDeepError || error instanceof RangeError)) throw error;
    refuse(
      file,
      'the elements of the page stand in each other too deep',
      'Save the page from a browser again, or copy its text.',
    );
  }
}

/** More than any page has that is read by people. */
const MOST_ELEMENTS = 200_000;

/** Refuses a page before anything runs through it that takes too long. */
export function checkExtent(document: Document, file: string): void {
  const open: [Element, number][] = [...document.children].map((child) => [child, 1]);
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [element, depth] = next;
    count += 1;
    if (depth > DEEPEST) throw new TooDeepError();
    if (count > MOST_ELEMENTS)
      refuse(file, `the page has more than ${MOST_ELEMENTS} elements`, 'Save the page of the document alone.');
    for (const child of element.children) open.push([child, depth + 1]);
  }
}

/** Refuses words that are struck out: whether they are the document's nobody can tell. */
export function checkStruck(root: Element, file: string): void {
  const struck = [...root.querySelectorAll('del, s, strike')].find(
    (element) => (element.textContent ?? '').trim() !== '',
  );
  if (struck === undefined) return;
  const mend = 'Take the words out of the file, or what strikes them.';
  refuse(file, 'words are struck out', mend, { words: (struck.textContent ?? '').trim() });
}
