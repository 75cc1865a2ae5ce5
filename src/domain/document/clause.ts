import { type Label, parseLabel } from './labels.ts';
import { cutParagraph, firstSentenceLength } from './sentences.ts';

/** A part's or clause's own text, cut by the grammar but not yet tied to anything. */
export interface ClauseText {
  readonly label: Label | null;
  /** The heading as printed, label and 。 included; empty where there is none. */
  readonly heading: string;
  /** The heading without label and 。 */
  readonly title: string;
  readonly duties: readonly DutyText[];
}

/** A duty's words; `paragraph` counts the paragraphs that hold text, from 1; `line` is its paragraph's in the file. */
export interface DutyText {
  readonly paragraph: number;
  readonly line: number;
  readonly heading: string | null;
  readonly sentences: readonly string[];
  /** Bracketed notes as printed, in order; most duties have one or none. */
  readonly notes: readonly string[];
}

const DASH_HEADING = /^——[^。！？，；]{1,30}。/u;
const LONGEST_HEADING = 40;

/** Cuts the paragraphs of one clause, or of a part's own heading and text, into heading, duties and sentences. */
export function parseClause(paragraphs: readonly { words: string; line: number }[]): ClauseText {
  const first = paragraphs[0];
  const label = first === undefined ? null : parseLabel(first.words);
  const heading = first === undefined || label === null ? '' : headingOf(first.words, label);
  const texts = paragraphs
    .map(({ words, line }, index) => ({ words: index === 0 ? words.slice(heading.length) : words, line }))
    .filter(({ words }) => words !== '');
  const title = label === null ? '' : heading.slice(labelLength(first?.words ?? '', label));
  return {
    label,
    heading,
    title: title.replace(/。$/u, ''),
    duties: texts.flatMap((text, index) => parseDuties(text, index + 1)),
  };
}

/** How many characters the label takes at the start of its paragraph. */
const labelLength = (paragraph: string, label: Label): number => paragraph.length - label.rest.length;

function headingOf(paragraph: string, label: Label): string {
  if (label.level === 'part') return paragraph;
  const length = firstSentenceLength(label.rest);
  const after = label.rest.slice([...label.rest].slice(0, length).join('').length);
  const isItem = /^[（〔]/u.test(after) || length > LONGEST_HEADING;
  return isItem
    ? paragraph.slice(0, labelLength(paragraph, label))
    : paragraph.slice(0, paragraph.length - after.length);
}

function parseDuties({ words, line }: { words: string; line: number }, paragraph: number): DutyText[] {
  const heading = DASH_HEADING.exec(words)?.[0] ?? null;
  const runs = cutParagraph(words.slice(heading?.length ?? 0));
  const duties: { sentences: string[]; notes: string[] }[] = [];
  for (const { kind, words: run } of runs) {
    const open = duties.at(-1);
    if (kind === 'note' && open !== undefined) open.notes.push(run);
    else if (open === undefined || open.notes.length > 0) duties.push({ sentences: [run], notes: [] });
    else open.sentences.push(run);
  }
  return duties.map((duty, index) => ({ paragraph, line, heading: index === 0 ? heading : null, ...duty }));
}
