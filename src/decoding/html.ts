import { parseHTML } from 'linkedom';
import type { Decoding } from '#domain/model/reception.ts';
import { chooseLines, titlesOf } from './article-lines.ts';
import { decodeBytes } from './encodings.ts';
import { findArticle } from './find-article.ts';
import { declaredEncoding } from './guess-encoding.ts';
import { checkExtent, checkStruck, shallow } from './html-refusals.ts';
import { layOutLines, type MarkupLine } from './markup-lines.ts';
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
