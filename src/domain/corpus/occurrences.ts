/** A run of words; `id` names what was found there. Joined, the runs are the words. */
export interface Piece {
  readonly words: string;
  readonly id: string | null;
}

/** Cuts words at every occurrence of the forms; where two overlap, the longer wins, then the earlier. */
export function cutAtForms(words: string, forms: ReadonlyMap<string, string>): Piece[] {
  const found = [...forms]
    .flatMap(([form, id]) => positions(words, form).map((start) => ({ start, end: start + form.length, id })))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: typeof found = [];
  for (const one of found) {
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one);
  }
  kept.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let next = 0;
  for (const { start, end, id } of kept) {
    if (start > next) pieces.push({ words: words.slice(next, start), id: null });
    pieces.push({ words: words.slice(start, end), id });
    next = end;
  }
  if (next < words.length || pieces.length === 0) pieces.push({ words: words.slice(next), id: null });
  return pieces;
}

/** The ids found in pieces, in order, each once. */
export const idsOf = (pieces: readonly Piece[]): string[] => [
  ...new Set(pieces.flatMap(({ id }) => (id === null ? [] : [id]))),
];

/** Where a form stands in some words, in UTF-16 units; occurrences may overlap. */
export function positions(words: string, form: string): number[] {
  const starts: number[] = [];
  for (let start = words.indexOf(form); start !== -1; start = words.indexOf(form, start + 1)) starts.push(start);
  return starts;
}
