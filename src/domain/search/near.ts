/** A run of a text that is nearly some words, from one offset to another. */
export interface Near {
  readonly start: number;
  readonly end: number;
  /** How many characters are wrong, missing, too many, or swapped with their neighbour. */
  readonly errors: number;
}

/** How many errors words of a length may have and still be taken for others. */
export const mostErrors = (length: number): number => (length < 3 ? 0 : length < 7 ? 1 : 2);

/**
 * The runs of a text that differ from words in `most` errors at most, in order and apart from each other: of those that
 * overlap the one with the fewest errors, then the longest. The optimal string alignment, free to begin anywhere.
 */
export function nearIn(text: string, words: string, most: number): readonly Near[] {
  if (!holdsNearlyAll(text, words, most)) return [];
  // Per number of characters of the words: the errors up to here, and where the run began; here, one and two characters before.
  let [here, last, before] = [rowOf(words), rowOf(words), rowOf(words)];
  for (let at = 0; at <= words.length; at++) here.errors[at] = at;
  const runs: Near[] = [];
  for (let end = 1; end <= text.length; end++) {
    [here, last, before] = [before, here, last];
    fill(here, last, before, words, text, end);
    const [errors = most + 1, start = end] = [here.errors[words.length], here.starts[words.length]];
    if (errors <= most && start < end) add(runs, { start, end, errors });
  }
  return runs;
}

interface Row {
  readonly errors: Uint16Array;
  readonly starts: Uint32Array;
}

const rowOf = ({ length }: string): Row => ({
  errors: new Uint16Array(length + 1),
  starts: new Uint32Array(length + 1),
});

/** Fills the row of the runs that end at a place; of two ways with as many errors the one of the longer run is taken. */
function fill(here: Row, last: Row, before: Row, words: string, text: string, end: number): void {
  here.errors[0] = 0;
  here.starts[0] = end;
  const [character, previous] = [text[end - 1], end > 1 ? text[end - 2] : undefined];
  for (let at = 1; at <= words.length; at++) {
    const same = words[at - 1] === character;
    let errors = (last.errors[at - 1] as number) + (same ? 0 : 1);
    let start = last.starts[at - 1] as number;
    const consider = (row: Row, from: number): void => {
      const [others, begun] = [(row.errors[from] as number) + 1, row.starts[from] as number];
      if (others > errors || (others === errors && begun >= start)) return;
      errors = others;
      start = begun;
    };
    consider(here, at - 1);
    consider(last, at);
    if (!same && at > 1 && words[at - 1] === previous && words[at - 2] === character) consider(before, at - 2);
    here.errors[at] = errors;
    here.starts[at] = start;
  }
}

/** How many errors lead from some words to others, `most` and one more where there are more. */
export function errorsBetween(words: string, others: string, most: number): number {
  if (Math.abs(words.length - others.length) > most || !holdsNearlyAll(others, words, most)) return most + 1;
  const rows = [Array.from({ length: others.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= words.length; row++) {
    const errors = [row];
    for (let at = 1; at <= others.length; at++) {
      const same = words[row - 1] === others[at - 1];
      const up = (rows[row - 1]?.[at] ?? 0) + 1;
      const across = (rows[row - 1]?.[at - 1] ?? 0) + (same ? 0 : 1);
      const swapped = row > 1 && at > 1 && words[row - 1] === others[at - 2] && words[row - 2] === others[at - 1];
      const swap = swapped ? (rows[row - 2]?.[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      errors.push(Math.min(up, (errors[at - 1] ?? 0) + 1, across, swap));
    }
    rows.push(errors);
  }
  return Math.min(rows.at(-1)?.at(-1) ?? 0, most + 1);
}

/** Each error takes one character of the words at most. */
const holdsNearlyAll = (text: string, words: string, most: number): boolean => {
  let missing = 0;
  for (const character of words) if (!text.includes(character) && ++missing > most) return false;
  return true;
};

/** Puts a run behind others, unless one that it overlaps is better; takes its place where it is worse. */
function add(runs: Near[], run: Near): void {
  const last = runs.at(-1);
  if (!last || last.end <= run.start) runs.push(run);
  else if (run.errors < last.errors || (run.errors === last.errors && run.end - run.start > last.end - last.start))
    runs[runs.length - 1] = run;
}
