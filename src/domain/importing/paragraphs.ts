import { RESPONSIBILITY_HEAD } from '#domain/document/responsibility-words.ts';
import { cutNotes } from '#domain/document/sentences.ts';
import type { Edit } from '#domain/model/source.ts';
import { parseLabel } from '../document/labels.ts';
import type { MendedLine } from './mend-lines.ts';
import { titleLines } from './titles.ts';

/** A paragraph of the mended text. */
export interface Paragraph {
  readonly words: string;
  /** Line of the text as received where it begins, from 1. */
  readonly line: number;
}

const CLOSED = /[。！？：；”’）》】〕…]$/u;
const STOP = /[。！？]/u;
const DATE =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;
/** What begins a paragraph whatever stands before it: a dash, an item's number, an annex, a bracket as a whole line. */
const BEGINS = /^(?:——|附件|\d+[.．、]|（\d+）|[①-⑳]|第[一二三四五六七八九十百]+[编章节条]|（[^（）]*）$)/u;
/** 1.专利转化运用专项行动: the name of an item whose text stands on the lines below. */
const ITEM_HEADING = /^(?:\d+[.．、]|（\d+）)[^，；。！？]{1,30}$/u;

/**
 * Makes paragraphs of lines: joins those that a page break has cut in two and the lines of a title, each join an edit.
 *
 * @param source the text as received, in code points
 */
export function joinParagraphs(
  lines: readonly MendedLine[],
  source: readonly string[],
): { paragraphs: Paragraph[]; joins: Edit[] } {
  const titles = titleLines(lines.map(({ words }) => words));
  const paragraphs: { words: string[]; line: number }[] = [];
  const joins: Edit[] = [];
  let inBody = false;
  let inAnnex = false;
  let open = false;
  let isHeading = false;
  for (const [index, line] of lines.entries()) {
    const { words, number } = line;
    const previous = lines[index - 1];
    const label = parseLabel(words);
    const goesOn = titles.has(index) || (open && words !== '' && label === null && !begins(words));
    const last = paragraphs.at(-1);
    if (previous !== undefined && last !== undefined && (previous.runsOn || goesOn)) {
      last.words.push(words);
      if (!previous.runsOn) joins.push(joinOf(previous, line, source));
    } else if (words !== '') {
      paragraphs.push({ words: [words], line: number });
      isHeading = label !== null || ITEM_HEADING.test(words);
    } else continue;
    inBody ||= label?.level === 'part';
    inAnnex = inBody && label === null && (inAnnex || words.startsWith('附件'));
    isHeading &&= !STOP.test(words);
    open = inBody && !inAnnex && !isHeading && !CLOSED.test(words) && !isClosedLine(words);
  }
  return { paragraphs: paragraphs.map(({ words, line }) => ({ words: words.join(''), line })), joins };
}

const joinOf = (line: MendedLine, next: MendedLine, source: readonly string[]): Edit => ({
  offset: line.end,
  before: source.slice(line.end, next.start).join(''),
  after: '',
  rule: 'page-break',
  evidence: null,
});

const begins = (words: string): boolean =>
  BEGINS.test(words) || DATE.test(words) || RESPONSIBILITY_HEAD.test(words) || cutNotes(words) !== null;

const isClosedLine = (words: string): boolean =>
  DATE.test(words) || (RESPONSIBILITY_HEAD.test(words) && !/[，、]$/u.test(words));
