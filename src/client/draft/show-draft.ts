import { element } from '#client/element.ts';
import type { DraftReport, Entry } from '#reports/draft-report.ts';
import { showBlocks } from '../verify/show-report.ts';

const entryId = (index: number): string => `entry-${index + 1}`;
const markId = (index: number): string => `mark-${index + 1}`;

/** The list of what is not right, or of what is: the number of a place in the draft leads to it there. */
export const showEntries = (
  { entries }: DraftReport,
  root: string,
  isWanted: (entry: Entry) => boolean,
): HTMLOListElement =>
  element(
    'ol',
    { class: 'entries' },
    ...entries.flatMap((entry, index) => (isWanted(entry) ? [showEntry(entry, index, root)] : [])),
  );

function showEntry({ tone, label, words, heading, blocks }: Entry, index: number, root: string): HTMLLIElement {
  return element(
    'li',
    { id: entryId(index), class: tone, tabindex: -1 },
    element(
      'h4',
      {},
      element('a', { href: `#${markId(index)}`, title: '看它在文稿里的位置' }, `${index + 1}`),
      element('strong', {}, label),
      element('span', {}, heading),
    ),
    ...(blocks.some(({ kind }) => kind === 'compared') ? [] : [element('p', { class: 'quoted' }, shortened(words))]),
    ...showBlocks(blocks, root),
  );
}

function shortened(words: string): string {
  const points = [...words];
  return points.length <= 120 ? words : `${points.slice(0, 80).join('')}……${points.slice(-30).join('')}`;
}

/** The draft with its quotations and references marked, each a link to what is said of it. */
export function showText({ text, entries }: DraftReport): HTMLElement {
  const paragraphs: HTMLElement[] = [];
  let paragraph = element('p');
  const end = () => {
    if (paragraph.hasChildNodes()) paragraphs.push(paragraph);
    paragraph = element('p');
  };
  const append = (words: string, wrap: (piece: string) => Node | string) => {
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) end();
      if (line !== '') paragraph.append(wrap(line));
    }
  };
  let from = 0;
  entries.forEach(({ at, tone, label }, index) => {
    append(text.slice(from, at.from), (words) => words);
    let isFirst = true;
    append(text.slice(at.from, at.to), (words) => {
      const link = element('a', {
        id: isFirst && markId(index),
        class: `place ${tone}`,
        href: `#${entryId(index)}`,
        'data-number': index + 1,
        'aria-label': `${words}（${index + 1}，${label}）`,
      });
      link.append(words);
      isFirst = false;
      return link;
    });
    from = at.to;
  });
  append(text.slice(from), (words) => words);
  end();
  return element('div', { class: 'draft-text' }, ...paragraphs);
}
