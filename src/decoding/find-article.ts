import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const MARK = 'data-decoding';

/** The smallest element that holds all that a reader mode would show; null where that finds no article. */
export function findArticle(document: Document): Element | null {
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
