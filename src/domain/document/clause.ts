import { type ClauseParagraph, type CutClauseParagraph, cutClause, type UnitSetting } from './cut-clause.ts';
import { type Label, labelLength, parseLabel } from './labels.ts';
import type { OutlineUnit } from './outline.ts';
import type { NoteReading } from './responsibility/note.ts';

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
  /** In order; most duties have one or none. */
  readonly notes: readonly NoteText[];
  /** Whether the notes stand at the head of the paragraph, before the sentences. */
  readonly ahead: boolean;
}

/** A note as printed, with the stop behind it where it stands before the stop of its sentence. */
export interface NoteText {
  readonly words: string;
  readonly reading: NoteReading | null;
  /** Of its paragraph in the file. */
  readonly line: number;
  /** Whether it stands on a line of its own below the duty's paragraph. */
  readonly ownLine: boolean;
}

/** What the words of a unit are cut by, besides the words. */
export const settingOf = ({ id, label, units }: OutlineUnit<unknown>): UnitSetting => ({
  label,
  hasUnits: units.length > 0,
  inArticle: /(?:^|-)a\d/u.test(id),
});

/** Reads the paragraphs of one clause, or of a part's own heading and text: heading, duties and sentences. */
export function parseClause(paragraphs: readonly ClauseParagraph[], setting?: UnitSetting): ClauseText {
  const label = setting ? setting.label : parseLabel(paragraphs[0]?.words ?? '');
  return readClause(cutClause(paragraphs, setting), label);
}

/** Reads the paragraphs of one clause as they are cut. */
export function readClause(cut: readonly CutClauseParagraph[], label: Label | null): ClauseText {
  const [first] = cut;
  const heading = cut[0]?.runs.find(({ kind }) => kind === 'heading')?.words ?? '';
  const texts = cut.filter(({ runs }) => runs.some(({ kind }) => kind !== 'heading'));
  const title = label === null ? '' : heading.slice(labelLength(first?.words ?? '', label));
  return {
    label,
    heading,
    title: title.replace(/。$/u, ''),
    runIn: heading !== '' && heading !== first?.words,
    duties: foldDuties(texts),
  };
}

function foldDuties(paragraphs: readonly CutClauseParagraph[]): DutyText[] {
  const duties: (DutyText & { sentences: string[]; notes: NoteText[] })[] = [];
  for (const [index, { runs, line }] of paragraphs.entries()) {
    let heading: string | null = null;
    let ahead: NoteText[] = [];
    const isAhead = runs[0]?.kind === 'note' && runs.some(({ kind }) => kind === 'sentence');
    for (const run of runs) {
      const { kind, words } = run;
      const last = duties.at(-1);
      if (kind === 'heading') continue;
      if (kind === 'dash-heading') heading = words;
      else if (kind === 'note' && isAhead) ahead.push({ words, reading: run.reading, line, ownLine: false });
      else if (kind === 'note' && last !== undefined)
        last.notes.push({ words, reading: run.reading, line, ownLine: last.paragraph !== index + 1 });
      else if (last?.paragraph === index + 1 && (last.notes.length === 0 || last.ahead)) last.sentences.push(words);
      else {
        duties.push({
          ...{ paragraph: index + 1, line, heading, sentences: [words] },
          ...{ notes: ahead, ahead: ahead.length > 0 },
        });
        heading = null;
        ahead = [];
      }
    }
  }
  return duties;
}
