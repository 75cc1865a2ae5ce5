import type { Span } from './elisions.ts';

const closers: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' };

/**
 * The runs of a text that stand in quotation marks, “ ”, 「 」, 『 』 or " ", without the outermost marks, in code units. A
 * mark that is never closed opens nothing, and one that closes nothing is passed over.
 */
export function quotedRuns(text: string): readonly Span[] {
  const ends = closings(text);
  const runs: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = ends.get(at);
    if (end === undefined) continue;
    runs.push({ from: at + 1, to: end });
    at = end;
  }
  return runs;
}

/** A straight mark is not closed by one that is farther away: of a pair one is missing. */
const farthest = 2_000;

/** Where each mark that opens is closed, marks of the same kind paired; those that stay open are left out. */
function closings(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const [opener, closer] of Object.entries(closers)) {
    const open: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const mark = text[at];
      let start = mark === closer ? open.pop() : undefined;
      if (start !== undefined && opener === closer && at - start > farthest) start = undefined;
      if (start !== undefined) ends.set(start, at);
      else if (mark === opener) open.push(at);
    }
  }
  return ends;
}

/** Words from within quotation marks with the marks inside them as the document prints them, which are “ ”. */
export const unquoted = (words: string): string => words.replace(/[‘『「]/gu, '“').replace(/[’』」]/gu, '”');
