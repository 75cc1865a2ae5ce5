/** 引用的范围: what a fragment of an address names. Browser and build read it alike, so it knows ids and nothing else. */

/** Sentences from one id to another, both included; one sentence where they are equal. */
export interface Run {
  readonly from: string;
  readonly to: string;
}

const sentence = /^(?:(?:notice|preamble|[an]?[1-9][0-9]*(?:-[1-9][0-9]*)*)-)?s[1-9][0-9]*$/;

/**
 * The runs that a fragment names: `s2`, `s2..s5`, `s2,s7`, `s2..s4,s7` on the page of a clause, whole ids such as
 * `3-4-s8..3-5-s2` on the whole document; null where it is not written so.
 */
export function parseRuns(fragment: string): readonly Run[] | null {
  const runs: Run[] = [];
  for (const piece of fragment.split(',')) {
    const [from = '', to = from, ...more] = piece.split('..');
    if (more.length > 0 || !sentence.test(from) || !sentence.test(to)) return null;
    if (from.includes('-') !== to.includes('-')) return null;
    runs.push({ from, to });
  }
  return runs;
}

/** The fragment that names runs, as {@link parseRuns} reads it. */
export const writeRuns = (runs: readonly Run[]): string =>
  runs.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(',');

/**
 * The ids of the runs in the order of `all`, each once; null where an id is not among them or a run goes backwards.
 *
 * @param all Every id that the page or the document has, in document order.
 */
export function idsOfRuns(runs: readonly Run[], all: readonly string[]): readonly string[] | null {
  const chosen = new Set<number>();
  for (const { from, to } of runs) {
    const first = all.indexOf(from);
    const last = all.indexOf(to);
    if (first < 0 || last < first) return null;
    for (let index = first; index <= last; index++) chosen.add(index);
  }
  return all.filter((_, index) => chosen.has(index));
}

/** The fewest runs that name these ids, which must be in the order of `all`. */
export function runsOfIds(ids: readonly string[], all: readonly string[]): readonly Run[] {
  const runs: { from: string; to: string }[] = [];
  let previous = Number.NaN;
  for (const id of ids) {
    const index = all.indexOf(id);
    const open = runs.at(-1);
    if (open && index === previous + 1) open.to = id;
    else runs.push({ from: id, to: id });
    previous = index;
  }
  return runs;
}
