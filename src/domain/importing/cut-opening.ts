import { parseDecimal, parseLabel } from '../document/labels.ts';
import { narrowDigits } from '../document/numerals.ts';
import { CONTENTS_TITLE, REMARK } from '../document/opening.ts';
import { readLabels } from '../document/outline-labels.ts';
import { isWrittenDate } from '../document/written-date.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Report } from './report.ts';
import { announcedTitle } from './titles.ts';

/** Lines that may stand above the title of a notice: who issues it, and its number. */
const LONGEST_LETTERHEAD = 4;

/** What stands before the first label of the body. */
interface CutOpening {
  readonly notice: readonly Paragraph[];
  readonly preamble: readonly Paragraph[];
  /** The body and all that stands below it. */
  readonly rest: readonly Paragraph[];
}

/**
 * Cuts off what stands before the body: the notice, which announces the title that stands again below it, or is signed
 * above the title; and the preamble with the title and a table of contents.
 */
export function cutOpening(paragraphs: readonly Paragraph[], report: Report): CutOpening {
  const notice = paragraphs.slice(0, LONGEST_LETTERHEAD).find(({ words }) => announcedTitle(words) !== null);
  const title = bare(announcedTitle(notice?.words ?? '') ?? '');
  const again =
    title === ''
      ? -1
      : paragraphs.findIndex((paragraph, index) => paragraph !== notice && isTitle(paragraphs, index, title));
  const first = beginOfBody(paragraphs, Math.max(again, 0));
  const opening = paragraphs.slice(0, first);
  const rest = paragraphs.slice(first);
  if (opening.length === 0) {
    report(undefined, 'no title stands before part one', 'Give the whole text, title included.');
    return { notice: [], preamble: [], rest };
  }
  if (again !== -1) return { notice: paragraphs.slice(0, again), preamble: paragraphs.slice(again, first), rest };
  if (notice?.words.includes('《') && title !== '')
    report(notice, `the title 《${title}》 does not stand again above the document`, 'Look whether the text is whole.');
  const signed = signatureAbove(opening);
  return { notice: opening.slice(0, signed), preamble: opening.slice(signed), rest };
}

const bare = (words: string): string => narrowDigits(words).replace(/\s/gu, '');

const isTitle = (paragraphs: readonly Paragraph[], index: number, title: string): boolean =>
  bare(paragraphs[index]?.words ?? '') === title ||
  bare((paragraphs[index]?.words ?? '') + (paragraphs[index + 1]?.words ?? '')) === title;

/** Where the first label stands; below a table of contents, where its first line stands again. */
function beginOfBody(paragraphs: readonly Paragraph[], from: number): number {
  const contents = paragraphs.findIndex(({ words }, index) => index >= from && CONTENTS_TITLE.test(words));
  const line = bare(paragraphs[contents + 1]?.words ?? '');
  const again =
    contents === -1 ? -1 : paragraphs.findIndex(({ words }, index) => index > contents + 1 && bare(words) === line);
  const start = again === -1 ? from : again;
  // What is attached numbers by itself.
  const attached = paragraphs.findIndex(({ words }, index) => index >= start && parseLabel(words)?.level === 'annex');
  const end = attached === -1 ? paragraphs.length : attached;
  const labels = readLabels(paragraphs.slice(start, end));
  const first = labels.findIndex(
    (label, index) =>
      label !== null || (again !== -1 && parseDecimal(paragraphs[start + index]?.words ?? '', 'space') !== null),
  );
  return first === -1 ? end : start + first;
}

/** How many lines a notice takes that is signed above the title of what it brings; none where no date stands there. */
function signatureAbove(opening: readonly Paragraph[]): number {
  const date = opening.findIndex(({ words }, index) => index > 1 && isWrittenDate(words));
  if (date === -1) return 0;
  let end = date + 1;
  while (REMARK.test(opening[end]?.words ?? '')) end += 1;
  return end < opening.length ? end : 0;
}
