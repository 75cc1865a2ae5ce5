import { cutClause } from '../document/cut-clause.ts';
import { parseLabel } from '../document/labels.ts';
import { parseNote } from '../document/responsibility/note.ts';
import { RESPONSIBILITY } from '../document/responsibility/words.ts';
import type { Problem } from '../problem.ts';
import type { Paragraph } from './paragraphs.ts';
import { announcedTitle } from './titles.ts';

/** The document cut into the pieces that become files. */
export interface Outline {
  readonly notice: readonly Paragraph[];
  readonly preamble: readonly Paragraph[];
  /** Parts and clauses in document order, by id: `3`, `3-4`. */
  readonly units: readonly Unit[];
  readonly annex: readonly Paragraph[];
}

interface Unit {
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

type Report = (paragraph: Paragraph | undefined, fault: string, mend: string) => void;

const ANNEX = /^附件\d*[：:]/u;
const ANNEX_ITEM = /^(?:附件)?\d+[.．、：:]\s*\S/u;
const DATE =
  /^(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/u;
const ANNEX_TITLE = /^附件\s*\d*$/u;
/** Whole lines that are no text, though they may stand below it. */
const BELOW = [DATE, ANNEX_TITLE];

/** Lines that may stand above the title of a notice: who issues it, and its number. */
const LONGEST_LETTERHEAD = 4;

const WRONG_LABEL =
  'Look whether a label was skipped, repeated or misread; numbering goes up by one, and may start again in a part.';
const TRUNCATED = 'The text seems cut off; get the whole of it.';
const NO_PLACE =
  'Only a notice above the document can be signed and dated, and only 附件：… with the names of the annexes can stand below.';

/** Cuts the paragraphs into notice, preamble, parts with their clauses, and annex; gives all that is wrong. */
export function parseOutline(
  paragraphs: readonly Paragraph[],
  file: string,
): { outline: Outline; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (paragraph, fault, mend) =>
    problems.push({ file, line: paragraph?.line ?? null, words: paragraph?.words.slice(0, 60) ?? '', fault, mend });

  const first = paragraphs.findIndex(({ words }) => parseLabel(words)?.level === 'part');
  const body = first === -1 ? [] : paragraphs.slice(first);
  const end = body.findIndex(({ words }) => ANNEX.test(words));
  if (first === -1)
    report(
      undefined,
      'no part heading such as 一、总体要求 was found',
      'Give the text of a document in numbered parts.',
    );
  const text = end === -1 ? body : body.slice(0, end);
  const annex = end === -1 ? [] : body.slice(end);
  const units = cutUnits(text, report);
  checkUnits(units, report);
  checkClosing(text, annex, report);
  const { notice, preamble } = cutOpening(first === -1 ? paragraphs : paragraphs.slice(0, first), report);
  return { outline: { notice, preamble, units, annex }, problems };
}

function cutUnits(text: readonly Paragraph[], report: Report): Unit[] {
  const units: { id: string; paragraphs: Paragraph[] }[] = [];
  let part = 0;
  let clause = 0;
  for (const paragraph of text) {
    const label = parseLabel(paragraph.words);
    if (label?.level === 'part') {
      if (label.number !== part + 1) report(paragraph, `part ${label.number} follows part ${part}`, WRONG_LABEL);
      part = label.number;
      units.push({ id: String(part), paragraphs: [paragraph] });
    } else if (label?.level === 'clause') {
      const startsAgain = label.number === 1 && !units.at(-1)?.id.includes('-');
      if (label.number !== clause + 1 && !startsAgain)
        report(paragraph, `clause ${label.number} follows clause ${clause}`, WRONG_LABEL);
      clause = label.number;
      units.push({ id: `${part}-${clause}`, paragraphs: [paragraph] });
    } else units.at(-1)?.paragraphs.push(paragraph);
  }
  return units;
}

function checkUnits(units: readonly Unit[], report: Report): void {
  for (const [index, { id, paragraphs: own }] of units.entries()) {
    const [heading] = own;
    const hasClauses = units[index + 1]?.id.startsWith(`${id}-`) ?? false;
    const isHeading = own.length === 1 && cutClause(own)[0]?.runs.every(({ kind }) => kind === 'heading');
    const bare = isHeading && !/[。！？]/u.test(heading?.words ?? '');
    if (bare && !hasClauses) report(heading, 'a heading has no text below it', TRUNCATED);
    const last = own.at(-1);
    const ends = bare || /[。！？）〕】\]］]$/u.test(last?.words ?? '') || parseNote(last?.words ?? '') !== null;
    // What is no text is reported as such.
    const text = !BELOW.some((form) => form.test(last?.words ?? ''));
    if (index === units.length - 1 && text && !ends) report(last, 'the last paragraph does not end', TRUNCATED);
  }
}

/** Words below the body have no place yet where readers would see them for what they are. */
function checkClosing(text: readonly Paragraph[], annex: readonly Paragraph[], report: Report): void {
  const date = text.findIndex(({ words }) => DATE.test(words));
  if (date !== -1) report(text[date], 'a date stands below the text, as a signature does', NO_PLACE);
  const remark = text.at(-1);
  if (remark !== undefined && /^（[^（）]*）$/u.test(remark.words) && !RESPONSIBILITY.test(remark.words))
    report(remark, 'a remark stands below the text', NO_PLACE);
  for (const paragraph of text) {
    if (ANNEX_TITLE.test(paragraph.words)) report(paragraph, 'an annex stands below the text', NO_PLACE);
  }
  const stray = annex.slice(1).find(({ words }) => !ANNEX_ITEM.test(words));
  if (stray !== undefined) report(stray, 'this stands below the names of the annexes', NO_PLACE);
}

function cutOpening(opening: readonly Paragraph[], report: Report): Pick<Outline, 'notice' | 'preamble'> {
  if (opening.length === 0) {
    report(undefined, 'no title stands before part one', 'Give the whole text, title included.');
    return { notice: [], preamble: [] };
  }
  const notice = opening.slice(0, LONGEST_LETTERHEAD).find(({ words }) => announcedTitle(words) !== null);
  const title = announcedTitle(notice?.words ?? '');
  const start = opening.findIndex(
    ({ words }, index) => words === title || words + (opening[index + 1]?.words ?? '') === title,
  );
  if (title === null || start === -1) {
    if (title !== null && notice?.words.includes(`《${title}》`))
      report(
        notice,
        `the title 《${title}》 does not stand again above the document`,
        'Look whether the text is whole.',
      );
    return { notice: [], preamble: opening };
  }
  return { notice: opening.slice(0, start), preamble: opening.slice(start) };
}
