import type { MarkupLine } from './markup-lines.ts';
import type { Tally } from './tally.ts';

/** What a site puts before the title of a document that is not its own: （转载）. */
const REMARK = /^[（(【[][^）)】\]]{1,6}[）)】\]]/u;

const bare = (words: string): string => words.replace(/\s/gu, '');

/** What the page says its article is called, the surest first. */
export function titlesOf(document: Document): string[] {
  const meta = [...document.querySelectorAll('meta')].filter((one) =>
    /^articletitle$/iu.test(one.getAttribute('name') ?? ''),
  );
  return [
    ...meta.map((one) => one.getAttribute('content') ?? ''),
    ...[...document.querySelectorAll('h1')].map((one) => one.textContent ?? ''),
  ]
    .map(bare)
    .filter((title) => title !== '');
}

/** The lines of the article, from its title on where that stands shortly before it; the others are counted. */
export function chooseLines(
  lines: readonly MarkupLine[],
  titles: readonly string[],
  isWhole: boolean,
  tally: Tally,
): string[] {
  const start = lines.findIndex(({ isInside }) => isInside);
  if (isWhole) return dropAbove(lines, titles, tally);
  const inside = bare(
    lines
      .filter((line) => line.isInside)
      .map(({ text }) => text)
      .join(''),
  );
  const title = titles.some((one) => inside.includes(one.replace(REMARK, '')))
    ? null
    : findTitle(lines.slice(0, start), titles);
  if (title !== null)
    tally.change(
      'title',
      lines
        .slice(title.from, title.to)
        .map(({ text }) => text)
        .join(''),
    );
  const between =
    title === null
      ? ''
      : lines
          .slice(title.to, start)
          .map(({ text }) => text)
          .join('');
  const reach = title === null ? start : between.length < 400 ? start : title.to;
  const kept: string[] = [];
  for (const [index, { text, isInside }] of lines.entries()) {
    if (isInside || (title !== null && index >= title.from && index < reach)) kept.push(text);
    else tally.drop('surroundings', text);
  }
  return kept;
}

/** The lines of a page that is taken whole, without the menus above its title. */
function dropAbove(lines: readonly MarkupLine[], titles: readonly string[], tally: Tally): string[] {
  const begin = lines.findIndex(({ text, isInside }) => isInside && titles.includes(bare(text)));
  const isMenu = lines.slice(0, Math.max(begin, 0)).every(({ text, isInside }) => !isInside || !OWN.test(text));
  return lines.flatMap(({ text, isInside }, index) => {
    if (isInside && (index >= begin || !isMenu)) return [text];
    tally.drop('surroundings', text);
    return [];
  });
}

/** What may stand above a title and is the document's: a sentence, whose paper it is, its number. */
const OWN = /[。；：]|文件$|号$/u;

/** The last lines before the article that together are its title. */
function findTitle(before: readonly MarkupLine[], titles: readonly string[]): { from: number; to: number } | null {
  for (let from = before.length - 1; from >= 0; from -= 1) {
    for (let to = from + 1; to <= Math.min(from + 4, before.length); to += 1) {
      if (
        titles.includes(
          bare(
            before
              .slice(from, to)
              .map(({ text }) => text)
              .join(''),
          ),
        )
      )
        return { from, to };
    }
  }
  return null;
}
