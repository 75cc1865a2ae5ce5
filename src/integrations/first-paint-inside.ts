import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finish } from './prerender.ts';

const marked = /<head data-at-once="(true|narrow)">/u;
const sheet = /<link rel="stylesheet" href="([^"]*\/(_astro\/[^"]+))">/gu;
const script = /<script src="[^"]*\/(boot\.js)"( [^>]*)>/u;
const block = [1, 2, 3].reduce((inner) => `\\{(?:[^{}]|${inner})*\\}`, '\\{[^{}]*\\}');
/** What holds on paper alone, or from 48em on, where the whole sheets are asked for. */
const wide = '\\(width>=(?:4[89]|[5-9]\\d|\\d{3})em\\)(?:,print)?';
const notNarrow = new RegExp(`@(?:media (?:print|${wide})|layer print)${block}`, 'gu');
const known = new Map<string, string>();

/**
 * Puts into a page that says so what its first paint depends on, its style sheets and the script of the reader's choices: it
 * is shown when it is there, not as long again after that. Other pages ask for these, which they share: most pages of a
 * library are of single sentences, and each would hold twice what it holds. A long page brings what a narrow screen needs,
 * so that it still comes in the first packets; paper and wide screens ask for the whole sheets.
 */
export const firstPaintInside: Finish = (html, site) => {
  const [mark = '', how] = marked.exec(html) ?? [];
  if (mark === '') return html;
  const [head = '', ...rest] = html.replace(mark, '<head>').split('</head>');
  const whole = head
    .replace(sheet, (_, address, file) => {
      if (how === 'true') return `<style>${textOf(site, file)}</style>`;
      const narrow = textOf(site, file).replace(notNarrow, '');
      return `<style>${narrow}</style><link rel="stylesheet" media="print,(min-width:48em)" href="${address}">`;
    })
    .replace(script, (_, file, due) => `<script${due}>${textOf(site, file)}`);
  return [whole, ...rest].join('</head>');
};

function textOf(site: string, file: string): string {
  const text = known.get(file) ?? readFileSync(join(site, file), 'utf8').replace(/\s*\n\s*/gu, '');
  known.set(file, text);
  return text;
}
