import { DIGITS, NUMERAL } from '#domain/document/numerals.ts';
import { beginsResponsibilityLine } from '#domain/document/responsibility/note.ts';
import { cutNotes } from '#domain/document/sentences.ts';
import type { Level } from '#domain/model/level.ts';
import type { Edit } from '#domain/model/source.ts';
import { parseLabel } from '../document/labels.ts';
import { signerLines } from '../document/signers.ts';
import { isWrittenDate } from '../document/written-date.ts';
import type { MendedLine } from './mend-lines.ts';
import { endOf } from './merge-edits.ts';
import { titleLines } from './titles.ts';

/** A paragraph of the mended text. */
export interface Paragraph {
  readonly words: string;
  /** Line of the text as received where it begins, from 1. */
  readonly line: number;
  /** Where it is laid out of a row of a table, which is whole whatever it ends in. */
  readonly inTable?: true;
}

const CLOSED = /[。！？：；”’）》】〕…]$/u;
const STOP = /[。！？]/u;
/** What begins a paragraph whatever stands before it: a dash, an item's number, an annex, 注：, a bracket as a whole line. */
const BEGINS = new RegExp(
  `^(?:——|附件|注[：:]|${DIGITS}+[.．、]|（${DIGITS}+）|[①-⑳]|第${NUMERAL}[编章节条]|（[^（）]*）$)`,
  'u',
);
/** Levels whose labels open a heading, as long as nothing in it ends a sentence. */
const HEADINGS: readonly Level[] = ['volume', 'division', 'chapter', 'section', 'part', 'clause'];
/** 1.专利转化运用专项行动: the name of an item whose text stands on the lines below. */
const ITEM_HEADING = new RegExp(`^(?:${DIGITS}+[.．、]|（${DIGITS}+）)[^，；。！？]{1,30}$`, 'u');

/**
 * Makes paragraphs of lines: joins those that a page break has cut in two and the lines of a title, each join an edit.
 *
 * @param source the text as received, in code points
 * @param edits those made already, in order
 */
export function joinParagraphs(
  lines: readonly MendedLine[],
  source: readonly string[],
  edits: readonly Edit[],
): { paragraphs: Paragraph[]; joins: Edit[] } {
  const all = lines.map(({ words }) => words);
  const titles = titleLines(all);
  const signers = signerLines(lines);
  const paragraphs: { words: string[]; line: number; inTable: boolean }[] = [];
  const gaps: { start: number; end: number }[] = [];
  let inBody = false;
  let inAnnex = false;
  let open = false;
  let isHeading = false;
  for (const [index, line] of lines.entries()) {
    const { words, number, inTable } = line;
    const previous = lines[index - 1];
    const label = parseLabel(words);
    const goesOn =
      titles.has(index) ||
      (open && words !== '' && label === null && !inTable && !signers.has(index) && !begins(words));
    const last = paragraphs.at(-1);
    if (previous !== undefined && last !== undefined && (previous.runsOn || goesOn)) {
      last.words.push(words);
      if (!previous.runsOn) gaps.push({ start: previous.end, end: line.start });
    } else if (words !== '') {
      paragraphs.push({ words: [words], line: number, inTable });
      isHeading = (label !== null && HEADINGS.includes(label.level)) || ITEM_HEADING.test(words);
    } else continue;
    inBody ||= label !== null;
    inAnnex = inBody && (label === null || label.level === 'annex') && (inAnnex || words.startsWith('附件'));
    isHeading &&= !STOP.test(words);
    open = inBody && !inAnnex && !inTable && !isHeading && !CLOSED.test(words) && !isClosedLine(words);
  }
  return {
    paragraphs: paragraphs.map(({ words, line, inTable }) => ({
      ...{ words: words.join(''), line },
      ...(inTable ? { inTable } : {}),
    })),
    joins: closeGaps(gaps, source, edits),
  };
}

/** The edits that take away what stands between joined lines, around the edits that stand there already. */
function closeGaps(
  gaps: readonly { readonly start: number; readonly end: number }[],
  source: readonly string[],
  edits: readonly Edit[],
): Edit[] {
  const joins: Edit[] = [];
  let next = 0;
  for (const { start, end } of gaps) {
    let at = start;
    const close = (until: number) => {
      const before = source.slice(at, until).join('');
      if (before !== '') joins.push({ offset: at, before, after: '', rule: 'page-break', evidence: null });
    };
    for (let edit = edits[next]; edit !== undefined && edit.offset < end; edit = edits[next]) {
      next += 1;
      if (edit.offset < at) continue;
      close(edit.offset);
      at = endOf(edit);
    }
    close(end);
  }
  return joins;
}

const begins = (words: string): boolean =>
  BEGINS.test(words) || isWrittenDate(words) || beginsResponsibilityLine(words) || cutNotes(words) !== null;

const isClosedLine = (words: string): boolean =>
  isWrittenDate(words) || (beginsResponsibilityLine(words) && !/[，、]$/u.test(words));
