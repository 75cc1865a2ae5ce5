import { escapeHtml } from '#domain/document/escape-html.ts';
import type { MarkedDraft, MarkedNote, MarkedRun } from './marked-draft.ts';

/** Writes for a browser what is said of a text: what is not right, the text with its places marked, and what is right. */
export function markedPageOf({ title, about, text, notes }: MarkedDraft): string {
  const isRight = ({ tone }: MarkedNote): boolean => tone === 'right';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${about.map((words) => `<p>${escapeHtml(words)}</p>`).join('\n')}
${listed('要看一看的地方', notes, (note) => !isRight(note))}
<h2>文稿全文</h2>
${textOf(text, notes)}
${listed('一致和相符的', notes, isRight)}
</main>
</body>
</html>
`;
}

function listed(heading: string, notes: readonly MarkedNote[], isWanted: (note: MarkedNote) => boolean): string {
  const items = notes.flatMap((note, index) => (isWanted(note) ? [itemOf(note, index + 1)] : []));
  return items.length === 0 ? '' : `<h2>${heading}</h2>\n<ol>\n${items.join('\n')}\n</ol>`;
}

const itemOf = ({ tone, label, words, lines }: MarkedNote, number: number): string =>
  `<li id="n${number}" value="${number}"><p><strong>${escapeHtml(label)}</strong> <a class="${tone}" href="#p${number}">${escapeHtml(words)}</a></p>${lines
    .map((line) => `<p>${line.map(written).join('')}</p>`)
    .join('')}</li>`;

function written(run: MarkedRun): string {
  const words = escapeHtml(run.words);
  if (run.kind === 'link') return `<a href="${escapeHtml(run.link)}">${words}</a>`;
  return run.kind === 'plain' ? words : run.kind === 'deleted' ? `<del>${words}</del>` : `<ins>${words}</ins>`;
}

/** The text, a paragraph for each line; a place that goes over several lines is marked in each. */
function textOf(text: string, notes: readonly MarkedNote[]): string {
  const lines = [''];
  const append = (words: string, wrap: (words: string) => string): void => {
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) lines.push('');
      if (line !== '') lines.push(`${lines.pop()}${wrap(escapeHtml(line))}`);
    }
  };
  let from = 0;
  notes.forEach(({ at, tone, label }, index) => {
    append(text.slice(from, at.from), (words) => words);
    let id = ` id="p${index + 1}"`;
    append(text.slice(at.from, at.to), (words) => {
      const mark = `<a${id} class="${tone}" href="#n${index + 1}" title="${index + 1} ${escapeHtml(label)}">${words}</a>`;
      id = '';
      return mark;
    });
    from = at.to;
  });
  append(text.slice(from), (words) => words);
  return lines.flatMap((line) => (line === '' ? [] : [`<p>${line}</p>`])).join('\n');
}

const style = `
:root { color-scheme: light dark; }
body { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.8 "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; }
p { margin: .5em 0; }
a { color: inherit; }
a.right { text-decoration-style: dotted; }
a.wrong { text-decoration: underline wavy; }
a.open { text-decoration-style: dashed; }
@media print { @page { size: A4; margin: 20mm; } li { break-inside: avoid; } h2 { break-after: avoid; } }
`;
