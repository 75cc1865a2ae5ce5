import { type Label, parseLabel } from '../document/labels.ts';
import { cutOutline, type OutlineUnit, unitsOfOutline } from '../document/outline.ts';
import { parseNote } from '../document/responsibility/note.ts';
import type { Problem } from '../problem.ts';
import { cutClosing } from './cut-closing.ts';
import { cutOpening } from './cut-opening.ts';
import { type CutUnits, cutUnits } from './cut-units.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Report } from './report.ts';

/** The document cut into the pieces that become files. */
export interface Outline {
  readonly notice: readonly Paragraph[];
  readonly preamble: readonly Paragraph[];
  /** The body and attached texts by their labels. */
  readonly units: readonly OutlineUnit<Paragraph>[];
  /** The line that names what is attached, 附件：…, and those that go on with it. */
  readonly annex: readonly Paragraph[];
  /** Signature, date and remarks below the text. */
  readonly closing: readonly Paragraph[];
}

const WRONG_LABEL =
  'Look whether a label was skipped, repeated or misread; numbering goes up by one, and may start again in a part.';
const TRUNCATED = 'The text seems cut off; get the whole of it.';
/** Levels that are nothing without text or units below them. */
const HEADINGS = ['volume', 'division', 'chapter', 'section', 'part', 'clause', 'decimal'];

/** Cuts the paragraphs into notice, preamble, labelled units, closing and attached texts; gives all that is wrong. */
export function parseOutline(
  paragraphs: readonly Paragraph[],
  file: string,
): { outline: Outline; cuts: CutUnits; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (paragraph, fault, mend) =>
    problems.push({ file, line: paragraph?.line ?? null, words: paragraph?.words.slice(0, 60) ?? '', fault, mend });

  const { notice, preamble, rest } = cutOpening(paragraphs, report);
  const { text, annex, closing, attached } = cutClosing(rest, report);
  // 附件1 may be the document itself, which the notice brings.
  const above = parseLabel(notice.at(-1)?.words ?? '');
  const brought = above?.level === 'annex' ? above.number : 0;
  const { units } = cutOutline([...text, ...attached], reportNumber(report, brought));
  const cuts = cutUnits(units);
  const body = units.filter(({ label }) => label.level !== 'annex');
  if (body.length === 0)
    report(
      undefined,
      'no label such as 一、, （一）, 1., 1.1 or 第一条 begins a paragraph',
      'Give the text of a document in numbered parts, items or articles.',
    );
  checkUnits(body, cuts, report);
  if (problems.length === 0) checkAddresses(units, report);
  return { outline: { notice, preamble, units, annex, closing }, cuts, problems };
}

const reportNumber =
  (report: Report, brought: number) =>
  (paragraph: Paragraph, { level, label, number }: Label, before: number): void => {
    if (level === 'annex' && before === 0 && number === brought + 1) return;
    const name = level === 'decimal' ? label : number;
    report(paragraph, `${level} ${name} follows ${level} ${before}`, WRONG_LABEL);
  };

function checkUnits(units: readonly OutlineUnit<Paragraph>[], cuts: CutUnits, report: Report): void {
  const all = [...unitsOfOutline(units)];
  for (const [index, unit] of all.entries()) {
    const [heading, ...text] = unit.paragraphs;
    const isHeading = text.length === 0 && cuts.get(unit)?.[0]?.runs.every(({ kind }) => kind === 'heading');
    const bare = isHeading && !/[。！？]/u.test(heading?.words ?? '');
    if (bare && unit.units.length === 0 && HEADINGS.includes(unit.label.level))
      report(heading, 'a heading has no text below it', TRUNCATED);
    if (index < all.length - 1) continue;
    const last = unit.paragraphs.at(-1);
    const ends =
      bare || last?.inTable || /[。！？）〕】\]］]$/u.test(last?.words ?? '') || parseNote(last?.words ?? '') !== null;
    if (!ends) report(last, 'the last paragraph does not end', TRUNCATED);
  }
}

/** Two units with one address, though each label follows the one before: labels of two kinds under one heading. */
function checkAddresses(units: readonly OutlineUnit<Paragraph>[], report: Report): void {
  const taken = new Map<string, Paragraph | undefined>();
  for (const { id, paragraphs } of unitsOfOutline(units)) {
    const [first] = paragraphs;
    if (taken.has(id)) report(first, `line ${taken.get(id)?.line} has the same address, ${id}`, WRONG_LABEL);
    else taken.set(id, first);
  }
}
