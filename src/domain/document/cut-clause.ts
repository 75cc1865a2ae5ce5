import { type Label, parseLabel } from './labels.ts';
import { cutParagraph, firstSentenceLength } from './sentences.ts';

/** A paragraph of one clause, or of a part's own heading and text. */
export interface ClauseParagraph {
  readonly words: string;
  /** From 1, in the file that the words come from. */
  readonly line: number;
}

/** A paragraph cut by the grammar; the words of its runs, joined, are the paragraph's. */
export interface CutClauseParagraph extends ClauseParagraph {
  readonly runs: readonly ClauseRun[];
}

/** `heading` is the clause's own, label included; `dash-heading` is ——知识产权创造。 */
export interface ClauseRun {
  readonly kind: 'heading' | 'dash-heading' | 'sentence' | 'note';
  readonly words: string;
}

const DASH_HEADING = /^——[^。！？，；]{1,30}。/u;
const LONGEST_HEADING = 40;

/** Cuts the paragraphs of one clause, or of a part's own heading and text, into headings, sentences and notes. */
export function cutClause(paragraphs: readonly ClauseParagraph[]): CutClauseParagraph[] {
  return paragraphs.map(({ words, line }, index) => {
    const label = index === 0 ? parseLabel(words) : null;
    const heading = label === null ? '' : headingOf(words, label);
    const dash = DASH_HEADING.exec(words.slice(heading.length))?.[0] ?? '';
    const runs: ClauseRun[] = [
      { kind: 'heading', words: heading },
      { kind: 'dash-heading', words: dash },
      ...cutParagraph(words.slice(heading.length + dash.length)),
    ];
    return { words, line, runs: runs.filter((run) => run.words !== '') };
  });
}

/** How many characters the label takes at the start of its paragraph. */
export const labelLength = (paragraph: string, label: Label): number => paragraph.length - label.rest.length;

function headingOf(paragraph: string, label: Label): string {
  if (label.level === 'part') return paragraph;
  const length = firstSentenceLength(label.rest);
  const after = label.rest.slice([...label.rest].slice(0, length).join('').length);
  const isItem = /^[（〔]/u.test(after) || length > LONGEST_HEADING;
  return isItem
    ? paragraph.slice(0, labelLength(paragraph, label))
    : paragraph.slice(0, paragraph.length - after.length);
}
