import { type ClauseParagraph, type CutClauseParagraph, cutClause, labelLength } from './cut-clause.ts';
import { type Label, parseLabel } from './labels.ts';

/** A part's or clause's own text, cut by the grammar but not yet tied to anything. */
export interface ClauseText {
  readonly label: Label | null;
  /** The heading as printed, label and 。 included; empty where there is none. */
  readonly heading: string;
  /** The heading without label and 。 */
  readonly title: string;
  /** Whether text follows the heading in the heading's own paragraph. */
  readonly runIn: boolean;
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

/** Reads the paragraphs of one clause, or of a part's own heading and text: heading, duties and sentences. */
export function parseClause(paragraphs: readonly ClauseParagraph[]): ClauseText {
  const [first] = paragraphs;
  const label = first === undefined ? null : parseLabel(first.words);
  const cut = cutClause(paragraphs);
  const heading = cut[0]?.runs.find(({ kind }) => kind === 'heading')?.words ?? '';
  const texts = cut.filter(({ runs }) => runs.some(({ kind }) => kind !== 'heading'));
  const title = label === null ? '' : heading.slice(labelLength(first?.words ?? '', label));
  return {
    label,
    heading,
    title: title.replace(/。$/u, ''),
    runIn: heading !== '' && heading !== first?.words,
    duties: texts.flatMap((text, index) => parseDuties(text, index + 1)),
  };
}

function parseDuties({ runs, line }: CutClauseParagraph, paragraph: number): DutyText[] {
  const heading = runs.find(({ kind }) => kind === 'dash-heading')?.words ?? null;
  const duties: { sentences: string[]; notes: string[] }[] = [];
  for (const { kind, words } of runs) {
    if (kind !== 'sentence' && kind !== 'note') continue;
    const open = duties.at(-1);
    if (kind === 'note' && open !== undefined) open.notes.push(words);
    else if (open === undefined || open.notes.length > 0) duties.push({ sentences: [words], notes: [] });
    else open.sentences.push(words);
  }
  return duties.map((duty, index) => ({ paragraph, line, heading: index === 0 ? heading : null, ...duty }));
}
