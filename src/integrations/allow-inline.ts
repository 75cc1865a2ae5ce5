import { createHash } from 'node:crypto';
import type { Finish } from './prerender.ts';

/** What a page holds that is run or applied: data for machines have a type, and what is fetched an address. */
const inline = /<(script|style)(?: data-due="[^"]*")?>(.*?)<\/\1>/gsu;
const known = new Map<string, string>();

/** Lets a page’s own policy allow what stands inline in its head, each by its hash, and nothing else that is inline. */
export const allowInline: Finish = (html) => {
  const [head = ''] = html.split('</head>', 1);
  const { script, style } = inlineHashes(head);
  return html.replace("default-src 'self'", (all) => [all, ...script, ...style].join(' '));
};

/** The hash sources of the scripts and the style sheets that stand inline in HTML. */
export function inlineHashes(html: string): Readonly<Record<'script' | 'style', readonly string[]>> {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, text = ''] of html.matchAll(inline)) found[name as 'script' | 'style'].add(hashSource(text));
  return { script: [...found.script], style: [...found.style] };
}

function hashSource(text: string): string {
  const source = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, source);
  return source;
}
