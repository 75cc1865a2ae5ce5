import type { Edit } from '#domain/model/source.ts';
import { type Extent, endOf } from './merge-edits.ts';

/** A line of the document with its edits made. */
export interface MendedLine extends Extent {
  /** Without white space around them; empty where an edit takes the whole line away. */
  readonly words: string;
  /** Whether one edit reaches from this line to the next, so that the two are one. */
  readonly runsOn: boolean;
  /** Whether it is laid out of a row of a table. */
  readonly inTable: boolean;
}

/**
 * Makes the edits, which stand in order and do not overlap, in the lines of the document. A line that an edit breaks
 * gives several.
 *
 * @param source the text as received, in code points
 */
export function mendLines(source: readonly string[], lines: readonly Extent[], edits: readonly Edit[]): MendedLine[] {
  let next = 0;
  /** What an edit has replaced already, when it reaches beyond its line. */
  let done = 0;
  return lines.flatMap((line, index): MendedLine[] => {
    const words: string[] = [];
    let at = Math.max(line.start, done);
    let inTable = false;
    const keepUntil = (end: number) => {
      for (; at < end; at += 1) words.push(source[at] ?? '');
    };
    for (let edit = edits[next]; edit !== undefined && edit.offset <= line.end; edit = edits[next]) {
      next += 1;
      if (edit.offset < line.start) continue;
      keepUntil(edit.offset);
      words.push(edit.after);
      inTable ||= edit.rule === 'table';
      at = endOf(edit);
    }
    done = at;
    keepUntil(line.end);
    const runsOn = done >= (lines[index + 1]?.start ?? Infinity);
    const made = words.join('').split('\n');
    return made.map((words, nth) => ({
      ...line,
      ...{ words: words.trim(), runsOn: runsOn && nth === made.length - 1, inTable },
    }));
  });
}
