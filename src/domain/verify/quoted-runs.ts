import type { Span } from './elisions.ts';

const closers: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' };

/**
 * The runs of a text that stand in quotation marks, “ ”, 「 」, 『 』 or " ", without the outermost marks, in code units. A
 * mark that is never closed opens nothing, and one that closes nothing is passed over.
 */
export function quotedRuns(text: string): readonly Span[] {
  const runs: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = closing(text, at);
    if (end === null) continue;
    runs.push({ from: at + 1, to: end });
    at = end;
  }
  return runs;
}

/** Where what opens at a place is closed, the same marks inside it paired; null where nothing opens or it stays open. */
function closing(text: string, at: number): number | null {
  const opener = text[at] ?? '';
  const closer = closers[opener];
  let depth = 0;
  for (let end = at + 1; closer && end < text.length; end++) {
    if (text[end] === closer && depth-- === 0) return end;
    if (text[end] === opener) depth++;
  }
  return null;
}

/** Words from within quotation marks with the marks inside them as the document prints them, which are “ ”. */
export const unquoted = (words: string): string => words.replace(/[‘『「]/gu, '“').replace(/[’』」]/gu, '”');
