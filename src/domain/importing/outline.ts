import { parseLabel } from '../document/labels.ts';
import type { Problem } from '../problem.ts';
import type { Paragraph } from './paragraphs.ts';

/** The document cut into the pieces that become files. */
export interface Outline {
  readonly notice: readonly Paragraph[];
  readonly preamble: readonly Paragraph[];
  /** Parts and clauses in document order, by id: `3`, `3-4`. */
  readonly units: readonly { readonly id: string; readonly paragraphs: readonly Paragraph[] }[];
  readonly annex: readonly Paragraph[];
}

/** Cuts the paragraphs into notice, preamble, parts with their clauses, and annex; gives all that is wrong. */
export function parseOutline(
  paragraphs: readonly Paragraph[],
  file: string,
): { outline: Outline; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (paragraph: Paragraph | undefined, fault: string, mend: string) =>
    problems.push({ file, line: paragraph?.line ?? null, words: paragraph?.words.slice(0, 30) ?? '', fault, mend });

  const first = paragraphs.findIndex(({ words }) => parseLabel(words)?.level === 'part');
  const body = first === -1 ? [] : paragraphs.slice(first);
  const end = body.findIndex(({ words }) => /^附件\d*[：:]/u.test(words));
  if (first === -1)
    report(
      undefined,
      'no part heading such as 一、总体要求 was found',
      'Give the text of a document in numbered parts.',
    );

  const units: { id: string; paragraphs: Paragraph[] }[] = [];
  let part = 0;
  let clause = 0;
  for (const paragraph of end === -1 ? body : body.slice(0, end)) {
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
  for (const [index, { id, paragraphs: own }] of units.entries()) {
    const [heading] = own;
    const hasClauses = units[index + 1]?.id.startsWith(`${id}-`) ?? false;
    const bare = own.length === 1 && !/[。！？]/u.test(heading?.words ?? '');
    if (bare && !hasClauses) report(heading, 'a heading has no text below it', TRUNCATED);
    const last = own.at(-1);
    const ends = bare || /[。！？）〕]$/u.test(last?.words ?? '');
    if (index === units.length - 1 && !ends) report(last, 'the last paragraph does not end', TRUNCATED);
  }

  const { notice, preamble } = cutOpening(first === -1 ? paragraphs : paragraphs.slice(0, first), report);
  return { outline: { notice, preamble, units, annex: end === -1 ? [] : body.slice(end) }, problems };
}

const WRONG_LABEL =
  'Look whether a label was skipped, repeated or misread; numbering goes up by one, and may start again in a part.';
const TRUNCATED = 'The text seems cut off; get the whole of it.';

function cutOpening(
  opening: readonly Paragraph[],
  report: (paragraph: Paragraph | undefined, fault: string, mend: string) => void,
): Pick<Outline, 'notice' | 'preamble'> {
  if (opening.length === 0) {
    report(undefined, 'no title stands before part one', 'Give the whole text, title included.');
    return { notice: [], preamble: [] };
  }
  const title = /关于印发《(?<title>.+)》的通知$/u.exec(opening[0]?.words ?? '')?.groups?.title;
  if (title === undefined) return { notice: [], preamble: opening };
  const start = opening.findIndex(
    ({ words }, index) => words === title || words + (opening[index + 1]?.words ?? '') === title,
  );
  if (start === -1)
    report(
      opening[0],
      `the title 《${title}》 does not stand again above the document`,
      'Look whether the text is whole.',
    );
  return start === -1
    ? { notice: opening, preamble: [] }
    : { notice: opening.slice(0, start), preamble: opening.slice(start) };
}
