import { createHash } from 'node:crypto';
import { escapeHtml } from '#domain/document/escape-html.ts';
import { type Paragraph, paragraphsOf } from '#domain/document/paragraphs.ts';
import type { Run } from '#domain/document/walk.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionPath } from '#domain/paths.ts';
import { withPalette } from '#styles/palette.ts';
import { type Locate, wholeAddress } from './locate.ts';

/**
 * Writes the document as one HTML file that needs nothing else: it reads offline, from a disk or out of a mail, and
 * prints in the proportions of GB/T 9704. Its ids are those of the site's whole-document page.
 *
 * @param css the file's style sheet
 */
export function htmlOf(edition: Edition, locate: Locate, css: string): string {
  const style = withPalette(css);
  const address = wholeAddress(editionPath(edition.slug), locate);
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(edition.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<p>《${escapeHtml(edition.title)}》${escapeHtml(edition.number)}。单文件版，可离线阅读。非官方文本，以${escapeHtml(edition.issuer)}发布的文本为准。</p>
${contents(edition)}
</header>
<main data-document>
${paragraphsOf(edition).map(block).join('\n')}
</main>
<footer>
<p>据网页文字整理，收到的文字 SHA-256 为 <code>${edition.source.sha256}</code>。整理：明责${address ? ` <a href="${escapeHtml(address)}">${escapeHtml(address)}</a>` : ''}</p>
</footer>
</body>
</html>
`;
}

const contents = ({ parts }: Edition): string =>
  `<nav aria-label="目录"><ol>${parts.map(({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`).join('')}</ol></nav>`;

function block({ kind, runs }: Paragraph): string {
  const first = runs[0];
  if (!first) return '';
  if (kind === 'text') {
    const [heading, rest] = first.kind === 'heading' ? [first, runs.slice(1)] : [null, runs];
    const title = heading ? `<h3 id="${heading.id}">${escapeHtml(heading.words)}</h3>` : '';
    return rest.length > 0 ? `${title}<p>${byDuty(rest).map(duty).join('')}</p>` : title;
  }
  const words = escapeHtml(first.words);
  if (kind === 'part') return `<h2 id="${first.id}">${words}</h2>`;
  if (kind === 'title') return `<h1 id="${first.id}">${words}</h1>`;
  return `<p class="${kind}">${words}</p>`;
}

const byDuty = (runs: readonly Run[]): readonly (readonly Run[])[] => [
  ...Map.groupBy(runs, ({ duty }) => duty).values(),
];

function duty(runs: readonly Run[]): string {
  const words = runs.map(run).join('');
  const id = runs[0]?.duty?.id;
  return id ? `<span id="${id}">${words}</span>` : words;
}

function run({ kind, id, words }: Run): string {
  if (kind === 'sentence') return `<span id="${id}">${escapeHtml(words)}</span>`;
  return `<span class="${kind}">${escapeHtml(words)}</span>`;
}
