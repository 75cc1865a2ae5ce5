import { parseHTML } from 'linkedom/worker';

/** Elements whose words are no part of the text. */
const silent = new Set(['HEAD', 'TITLE', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'RT', 'RP']);
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** The words of a page, a line for each paragraph, item and cell; the signs of notes in them, [1], are left out. */
export function readMarkup(html: string): string {
  const whole = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  for (const sign of [
    ...document.querySelectorAll(
      '[id^=footnote-ref-], [id^=endnote-ref-], [href^="#footnote-ref-"], [href^="#endnote-ref-"]',
    ),
  ])
    sign.remove();
  const pieces: string[] = [];
  // Not by recursion: a page may be nested without end.
  const open: (Node | '\n')[] = [document.documentElement as unknown as Node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === '\n') pieces.push('\n');
    else if (next.nodeType === 3) pieces.push((next.textContent ?? '').replace(/[\t\n\r ]+/gu, ' '));
    else if (next.nodeType === 1) {
      const name = next.nodeName.toUpperCase();
      if (silent.has(name)) continue;
      if (name === 'BR') pieces.push('\n');
      const isBlock = blocks.has(name);
      if (isBlock) pieces.push('\n');
      open.push(...(isBlock ? (['\n'] as const) : []), ...[...next.childNodes].reverse());
    }
  }
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
