import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finish } from './prerender.ts';

const marked = '<head data-at-once="true">';
const sheet = /<link rel="stylesheet" href="[^"]*\/(_astro\/[^"]+)">/gu;
const known = new Map<string, string>();

/**
 * Puts into a page that says so what its first paint depends on, its style sheets and the script of the reader's choices: it
 * is shown when it is there, not as long again after that. Other pages ask for these, which they share: most pages of a
 * library are of single sentences, and each would hold twice what it holds.
 */
export const firstPaintInside: Finish = (html, site) => {
  if (!html.includes(marked)) return html;
  const [head = '', ...rest] = html.replace(marked, '<head>').split('</head>');
  const whole = head
    .replace(sheet, (_, file) => `<style>${textOf(site, file)}</style>`)
    .replace(/<script src="[^"]*\/(boot\.js)"( [^>]*)>/u, (_, file, due) => `<script${due}>${textOf(site, file)}`);
  return [whole, ...rest].join('</head>');
};

function textOf(site: string, file: string): string {
  const text = known.get(file) ?? readFileSync(join(site, file), 'utf8').trim();
  known.set(file, text);
  return text;
}
