import { Nesting } from './brackets.ts';

/** A run of a paragraph: a sentence, or a bracketed note that stands after one. Joined, the runs are the paragraph. */
export interface Run {
  readonly kind: 'sentence' | 'note';
  readonly words: string;
}

const ENDS: ReadonlySet<string> = new Set('。！？');
const NOTE_OPENINGS: ReadonlySet<string> = new Set('（〔');

/**
 * Cuts a paragraph into sentences and notes.
 *
 * A sentence ends at 。！？ outside brackets and quotation marks (GB/T 15834); what is left at the end of the
 * paragraph is one as well. A note is a bracket that opens where a sentence has just ended and closes again.
 */
export function cutParagraph(paragraph: string): Run[] {
  const points = [...paragraph];
  const runs: Run[] = [];
  let start = 0;
  const emit = (kind: Run['kind'], end: number) => {
    runs.push({ kind, words: points.slice(start, end).join('') });
    start = end;
  };
  while (start < points.length) {
    const note = runs.length > 0 && NOTE_OPENINGS.has(points[start] ?? '') ? closing(points, start) : null;
    if (note === null) emit('sentence', sentenceEnd(points, start));
    else emit('note', note + 1);
  }
  return runs;
}

/** The length in code points of the first sentence of a text, its end mark included; the whole text where none ends. */
export const firstSentenceLength = (text: string): number => sentenceEnd([...text], 0);

function sentenceEnd(points: readonly string[], start: number): number {
  const nesting = new Nesting();
  for (let index = start; index < points.length; index += 1) {
    const depth = nesting.take(points[index] ?? '');
    if (depth > 0 || !ENDS.has(points[index] ?? '')) continue;
    let end = index + 1;
    while (ENDS.has(points[end] ?? '')) end += 1;
    return end;
  }
  return points.length;
}

function closing(points: readonly string[], start: number): number | null {
  const nesting = new Nesting();
  for (let index = start; index < points.length; index += 1) {
    if (nesting.take(points[index] ?? '') === 0) return index;
  }
  return null;
}
