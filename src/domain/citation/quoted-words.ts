import type { Cited } from './cited.ts';

/**
 * The words as they are quoted. Whole sentences need no quotation marks; part of one stands in “ ”, with …… where words
 * of its sentence are left out, and quotation marks inside become those of the other kind (GB/T 15834—2011, 4.8).
 */
export function quotedWords({ words, cut }: Pick<Cited, 'words' | 'cut'>): string {
  if (!cut) return words;
  const inner = words.replace(/[“”‘’]/gu, (mark) => otherMarks[mark] ?? mark);
  return `“${cut.before ? '……' : ''}${inner}${cut.after ? '……' : ''}”`;
}

const otherMarks: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
