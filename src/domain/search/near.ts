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
  const length = words.length;
  // Per number of characters of the words: the errors up to here, and where the run began.
  let before: readonly Cell[] = [];
  let last = Array.from({ length: length + 1 }, (_, row): Cell => ({ errors: row, start: 0 }));
  const runs: Near[] = [];
  for (let end = 1; end <= text.length; end++) {
    const row: Cell[] = [{ errors: 0, start: end }];
    for (let at = 1; at <= length; at++) {
      const same = words[at - 1] === text[end - 1];
      let cell = step(last[at - 1], same ? 0 : 1);
      cell = better(cell, step(row[at - 1], 1));
      cell = better(cell, step(last[at], 1));
      const swapped = at > 1 && end > 1 && words[at - 1] === text[end - 2] && words[at - 2] === text[end - 1];
      if (swapped && !same) cell = better(cell, step(before[at - 2], 1));
      row.push(cell);
    }
    const { errors, start } = row[length] as Cell;
    if (errors <= most && start < end) add(runs, { start, end, errors });
    before = last;
    last = row;
  }
  return runs;
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

interface Cell {
  readonly errors: number;
  readonly start: number;
}

const step = (cell: Cell | undefined, errors: number): Cell => ({
  errors: (cell?.errors ?? Number.POSITIVE_INFINITY) + errors,
  start: cell?.start ?? 0,
});

const better = (one: Cell, other: Cell): Cell =>
  other.errors < one.errors || (other.errors === one.errors && other.start < one.start) ? other : one;

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
