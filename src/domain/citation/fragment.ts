/** 引用的范围: what a fragment of an address names. Browser and build read it alike, so it knows ids and nothing else. */

/** Sentences from one id to another, both included; one sentence where they are equal. */
export interface SentenceRange {
  readonly from: string;
  readonly to: string;
}

const sentence = /^(?:(?:notice|preamble|[an]?[1-9][0-9]*(?:-[1-9][0-9]*)*)-)?s[1-9][0-9]*$/;

/**
 * The ranges that a fragment names: `s2`, `s2..s5`, `s2,s7`, `s2..s4,s7` on the page of a clause, whole ids such as
 * `3-4-s8..3-5-s2` on the whole document; null where it is not written so.
 */
export function parseFragment(fragment: string): readonly SentenceRange[] | null {
  const ranges: SentenceRange[] = [];
  for (const piece of fragment.split(',')) {
    const [from = '', to = from, ...more] = piece.split('..');
    if (more.length > 0 || !sentence.test(from) || !sentence.test(to)) return null;
    if (from.includes('-') !== to.includes('-')) return null;
    ranges.push({ from, to });
  }
  return ranges;
}

/** The fragment that names ranges, as {@link parseFragment} reads it. */
export const writeFragment = (ranges: readonly SentenceRange[]): string =>
  ranges.map(({ from, to }) => (from === to ? from : `${from}..${to}`)).join(',');

/**
 * The ids in the ranges in the order of `all`, each once; null where an id is not among them or a range goes backwards.
 *
 * @param all Every id that the page or the document has, in document order.
 */
export function idsInRanges(ranges: readonly SentenceRange[], all: readonly string[]): readonly string[] | null {
  const chosen = new Set<number>();
  for (const { from, to } of ranges) {
    const first = all.indexOf(from);
    const last = all.indexOf(to);
    if (first < 0 || last < first) return null;
    for (let index = first; index <= last; index++) chosen.add(index);
  }
  return all.filter((_, index) => chosen.has(index));
}

/** The fewest ranges that name these ids, which must be in the order of `all`. */
export function rangesOfIds(ids: readonly string[], all: readonly string[]): readonly SentenceRange[] {
  const ranges: { from: string; to: string }[] = [];
  let previous = Number.NaN;
  for (const id of ids) {
    const index = all.indexOf(id);
    const open = ranges.at(-1);
    if (open && index === previous + 1) open.to = id;
    else ranges.push({ from: id, to: id });
    previous = index;
  }
  return ranges;
}
