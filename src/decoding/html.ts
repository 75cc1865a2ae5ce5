import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Decoding } from '#domain/model/reception.ts';
import { decodeBytes } from './encodings.ts';
import { declaredEncoding } from './guess-encoding.ts';
import { DEEPEST, layOutLines, type MarkupLine, TooDeepError } from './markup-lines.ts';
import { refuse } from './refuse.ts';
import { Tally } from './tally.ts';

/**
 * Decodes a web page as it was saved: the article that a reader mode finds, with its title where that stands apart; the
 * rest of the page is listed. Words inside the article are all kept.
 */
export function decodeHtml(bytes: Uint8Array, file: string): { text: string; decoding: Decoding } {
  const { text, encoding, guessed } = decodeBytes(bytes, file, declaredEncoding(bytes));
  const { lines, tally } = readPage(text.replace(/^\ufeff/u, ''), file);
  if (lines.length === 0)
    refuse(
      file,
      'the page has no words',
      'It may write them by a script: save it from the browser when it is shown whole.',
    );
  const decoding: Decoding = { form: 'html', encoding, guessed, ...tally.result };
  return { text: `${lines.join('\n')}\n`, decoding };
}

/** The lines of a piece of HTML, such as stands in Markdown. */
export function htmlFragment(html: string, file: string, tally: Tally): string[] {
  return shallow(file, () => {
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    checkStruck(document.body, file);
    return layOutLines(document.body, document.body, tally).map(({ text }) => text);
  });
}

function readPage(html: string, file: string): { lines: string[]; tally: Tally } {
  return shallow(file, () => {
    // Of a piece of a page the parser would keep the first element alone.
    const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
    const { document } = parseHTML(whole);
    checkExtent(document, file);
    const read = (root: Element) => {
      checkStruck(root, file);
      const tally = new Tally();
      const lines = layOutLines(document, root, tally);
      return { all: lines, lines: chooseLines(lines, titlesOf(document), root === document.body, tally), tally };
    };
    const article = findArticle(document);
    const found = read(article ?? document.body);
    return isPart(found.all) ? read(document.body) : found;
  });
}

/** Whether so many sentences stand outside of what was taken for the article that it may be a part of the document. */
function isPart(lines: readonly MarkupLine[]): boolean {
  const sentences = (isInside: boolean) =>
    lines
      .filter((line) => line.isInside === isInside && /[。；]$/u.test(line.text))
      .reduce((length, { text }) => length + text.length, 0);
  return sentences(false) * 5 > sentences(true);
}

/** Does what runs through a page's elements one within the other, and refuses pages that nobody made to be read. */
function shallow<Result>(file: string, work: () => Result): Result {
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
function checkExtent(document: Document, file: string): void {
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

const MARK = 'data-decoding';

/** The smallest element that holds all that a reader mode would show; null where that finds no article. */
function findArticle(document: Document): Element | null {
  const marked: Element[] = [];
  const found = readerMode(copyOfMost(document, marked));
  const shown = [...(found?.content?.querySelectorAll(`[${MARK}]`) ?? [])]
    .filter((element) => (element.textContent ?? '').trim() !== '')
    .flatMap((element) => marked[Number(element.getAttribute(MARK))] ?? []);
  const [first] = shown;
  let root = first ?? null;
  while (root !== null && !shown.every((element) => root?.contains(element))) root = root.parentElement;
  return root;
}

/** As many elements within one tell a reader mode what it is; the time that it takes grows with each more. */
const ENOUGH = 300;

/**
 * A copy of a page with the elements within each that have the most words: what else it has beside its article, menus and
 * single lines, a reader mode need not see, but however much of it stands before the article, that is there.
 *
 * @param marked takes the elements that are copied, each at the number that marks its copy
 */
function copyOfMost(document: Document, marked: Element[]): Document {
  const words = countWords(document.documentElement);
  const copy = parseHTML('<!doctype html><html></html>').document;
  const copyInto = (holder: Element, element: Element): void => {
    const most = [...element.children]
      .sort((one, other) => (words.get(other) ?? 0) - (words.get(one) ?? 0))
      .slice(0, ENOUGH);
    const kept = new Set<Node>(most);
    for (const node of element.childNodes) {
      if (node.nodeType !== 1) holder.append(copy.importNode(node, true));
      if (!kept.has(node)) continue;
      const child = copy.importNode(node as Element, false);
      child.setAttribute(MARK, String(marked.push(node as Element) - 1));
      holder.append(child);
      copyInto(child, node as Element);
    }
  };
  copyInto(copy.documentElement, document.documentElement);
  // A page may stay hidden until its scripts have run.
  copy.body?.removeAttribute('style');
  return copy;
}

/** How many UTF-16 units stand in each element and in all that it holds. */
function countWords(root: Element): ReadonlyMap<Node, number> {
  const words = new Map<Node, number>();
  const inOrder: Node[] = [root];
  for (const node of inOrder) for (const child of node.childNodes) inOrder.push(child);
  for (const node of inOrder.reverse()) {
    const own = node.nodeType === 3 ? (node.nodeValue ?? '').trim().length : (words.get(node) ?? 0);
    const holder = node.parentNode;
    if (holder !== null) words.set(holder, (words.get(holder) ?? 0) + own);
  }
  return words;
}

/** What a reader mode takes for the article; null where it finds none, or stumbles over the page. */
function readerMode(document: Document): { content?: Element | null | undefined } | null {
  try {
    return new Readability<Element>(document, { charThreshold: 100, serializer: (node) => node as Element }).parse();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

/** Refuses words that are struck out: whether they are the document's nobody can tell. */
function checkStruck(root: Element, file: string): void {
  const struck = [...root.querySelectorAll('del, s, strike')].find(
    (element) => (element.textContent ?? '').trim() !== '',
  );
  if (struck === undefined) return;
  const mend = 'Take the words out of the file, or what strikes them.';
  refuse(file, 'words are struck out', mend, { words: (struck.textContent ?? '').trim() });
}

/** What a site puts before the title of a document that is not its own: （转载）. */
const REMARK = /^[（(【[][^）)】\]]{1,6}[）)】\]]/u;

const bare = (words: string): string => words.replace(/\s/gu, '');

/** What the page says its article is called, the surest first. */
function titlesOf(document: Document): string[] {
  const meta = [...document.querySelectorAll('meta')].filter((one) =>
    /^articletitle$/iu.test(one.getAttribute('name') ?? ''),
  );
  return [
    ...meta.map((one) => one.getAttribute('content') ?? ''),
    ...[...document.querySelectorAll('h1')].map((one) => one.textContent ?? ''),
  ]
    .map(bare)
    .filter((title) => title !== '');
}

/** The lines of the article, from its title on where that stands shortly before it; the others are counted. */
function chooseLines(
  lines: readonly MarkupLine[],
  titles: readonly string[],
  isWhole: boolean,
  tally: Tally,
): string[] {
  const start = lines.findIndex(({ isInside }) => isInside);
  if (isWhole) return dropAbove(lines, titles, tally);
  const inside = bare(
    lines
      .filter((line) => line.isInside)
      .map(({ text }) => text)
      .join(''),
  );
  const title = titles.some((one) => inside.includes(one.replace(REMARK, '')))
    ? null
    : findTitle(lines.slice(0, start), titles);
  if (title !== null)
    tally.change(
      'title',
      lines
        .slice(title.from, title.to)
        .map(({ text }) => text)
        .join(''),
    );
  const between =
    title === null
      ? ''
      : lines
          .slice(title.to, start)
          .map(({ text }) => text)
          .join('');
  const reach = title === null ? start : between.length < 400 ? start : title.to;
  const kept: string[] = [];
  for (const [index, { text, isInside }] of lines.entries()) {
    if (isInside || (title !== null && index >= title.from && index < reach)) kept.push(text);
    else tally.drop('surroundings', text);
  }
  return kept;
}

/** The lines of a page that is taken whole, without the menus above its title. */
function dropAbove(lines: readonly MarkupLine[], titles: readonly string[], tally: Tally): string[] {
  const begin = lines.findIndex(({ text, isInside }) => isInside && titles.includes(bare(text)));
  const isMenu = lines.slice(0, Math.max(begin, 0)).every(({ text, isInside }) => !isInside || !OWN.test(text));
  return lines.flatMap(({ text, isInside }, index) => {
    if (isInside && (index >= begin || !isMenu)) return [text];
    tally.drop('surroundings', text);
    return [];
  });
}

/** What may stand above a title and is the document's: a sentence, whose paper it is, its number. */
const OWN = /[。；：]|文件$|号$/u;

/** The last lines before the article that together are its title. */
function findTitle(before: readonly MarkupLine[], titles: readonly string[]): { from: number; to: number } | null {
  for (let from = before.length - 1; from >= 0; from -= 1) {
    for (let to = from + 1; to <= Math.min(from + 4, before.length); to += 1) {
      if (
        titles.includes(
          bare(
            before
              .slice(from, to)
              .map(({ text }) => text)
              .join(''),
          ),
        )
      )
        return { from, to };
    }
  }
  return null;
}
