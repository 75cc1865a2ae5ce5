import { itemNumber } from './item-number.ts';
import { joinWords } from './join-words.ts';
import { isDataTable, tableRows } from './markup-tables.ts';
import type { Tally } from './tally.ts';

/** A line of a marked-up document. */
export interface MarkupLine {
  readonly text: string;
  /** Whether it stands in the element that was asked for. */
  readonly isInside: boolean;
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LEGEND LI MAIN NAV OL OPTION P PRE SECTION SELECT SUMMARY TABLE TBODY TD TEXTAREA TFOOT TH THEAD TITLE TR UL CAPTION'
  ).split(' '),
);
/** Without words that anybody reads. */
const SILENT: Readonly<Record<string, 'script' | 'style' | 'picture'>> = {
  SCRIPT: 'script',
  NOSCRIPT: 'script',
  TEMPLATE: 'script',
  STYLE: 'style',
  IMG: 'picture',
  SVG: 'picture',
  CANVAS: 'picture',
  OBJECT: 'picture',
  VIDEO: 'picture',
  AUDIO: 'picture',
  IFRAME: 'picture',
};
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
/** Deeper than any page is built by hand or program. */
export const DEEPEST = 400;

/** Thrown where elements stand in each other deeper than any page needs. */
export class TooDeepError extends Error {}

/**
 * Lays an element out as lines, as a reader sees it: blocks and breaks begin lines, white space runs together, numbers of
 * lists are written out, each row of a table is a line with its cells set apart by tabs.
 *
 * @param root the element whose lines are told from those around it
 */
export function layOutLines(whole: Element | Document, root: Element, tally: Tally): MarkupLine[] {
  const lines: MarkupLine[] = [];
  let words = '';
  let isInside = whole === root;
  const end = () => {
    const text = words.trim();
    if (text !== '') lines.push({ text, isInside });
    words = '';
  };
  const walkAll = (nodes: Iterable<Node>, depth: number, isPre: boolean): void => {
    for (const node of nodes) walk(node, depth, isPre);
  };
  const walk = (node: Node, depth: number, isPre: boolean): void => {
    if (depth > DEEPEST) throw new TooDeepError();
    if (node.nodeType === 3) {
      for (const [index, line] of (isPre ? (node.textContent ?? '').split('\n') : [node.textContent ?? '']).entries()) {
        if (index > 0) end();
        words = joinWords(words, line);
      }
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    const silent = SILENT[name];
    if (silent !== undefined) {
      tally.drop(silent, silent === 'picture' ? (element.getAttribute('alt') ?? '') : '');
      return;
    }
    if (isHidden(element) && !element.contains(root)) {
      const hidden = element.textContent ?? '';
      if (hidden.trim() !== '') tally.drop('hidden', hidden);
      return;
    }
    const isRoot = element === root;
    if (name === 'BR' || isRoot || BLOCKS.has(name)) end();
    const before = isInside;
    isInside ||= isRoot;
    if (name === 'TABLE' && isDataTable(element)) {
      if (isInside) tally.change('table');
      const rows = tableRows(element, (cell) => layOutLines(cell, cell, tally));
      for (const row of rows.map((cells) => cells.join('\t').trimEnd()))
        if (row !== '') lines.push({ text: row, isInside });
    } else {
      const number = name === 'LI' ? itemNumber(element) : '';
      if (number !== '' && isInside) tally.change('numbering', number);
      words += number;
      walkAll(element.childNodes, depth + 1, isPre || name === 'PRE');
    }
    if (isRoot || BLOCKS.has(name)) end();
    isInside = before;
  };
  // Words may stand behind the end of a page.
  if (whole === root) walk(whole, 0, false);
  else walkAll(whole.childNodes, 0, false);
  end();
  return lines;
}

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
}
