/** Full-width marks whose left half is empty. */
const OPENING = /[（《〈“‘〔「『【［]/u;
/** Those whose right half is empty, as they are set in mainland China. */
const CLOSING = /[）》〉”’〕」』】］，、。．；：]/u;
const IDEOGRAPHIC_SPACE = '\u3000';

/** Words of one line that follow each other without a change in spacing. */
export interface Run {
  readonly words: string;
  /** Whether they stand half a character closer to what is before them. */
  readonly closer: boolean;
}

/**
 * Cuts a line where two full-width marks meet, or an opening one begins it: there half a character of empty room is
 * taken out, as a browser does (CSS Text 4, text-spacing-trim: trim-start; clreq 3.1.6).
 */
export function runsOf(line: string): readonly Run[] {
  const runs: Run[] = [];
  let before = '';
  for (const point of line) {
    const closer = meet(before, point);
    const last = runs.at(-1);
    if (last && !closer) runs[runs.length - 1] = { ...last, words: last.words + point };
    else runs.push({ words: point, closer });
    before = point;
  }
  return runs;
}

/** The width of a line in Han characters; half of a closing mark at its end needs no room. */
export function measure(line: string): number {
  let width = 0;
  let before = '';
  for (const point of line) {
    width += (/[\x20-\x7e]/u.test(point) ? 0.55 : 1) - (meet(before, point) ? 0.5 : 0);
    before = point;
  }
  return width - (endsHalfEmpty(line) ? 0.5 : 0);
}

/** Whether a closing mark ends a line, whose right half is empty. */
export const endsHalfEmpty = (line: string): boolean => CLOSING.test(line.slice(-1));

/** Whether there are two empty halves between two characters, or one before the first of a line. */
const meet = (before: string, point: string): boolean =>
  (OPENING.test(point) &&
    (before === '' || OPENING.test(before) || CLOSING.test(before) || before === IDEOGRAPHIC_SPACE)) ||
  (CLOSING.test(before) && (CLOSING.test(point) || point === IDEOGRAPHIC_SPACE));
