import type { OpeningParagraph } from '#domain/model/text.ts';
import { cutParagraph } from './sentences.ts';

/** A paragraph of the notice or the preamble before its sentences have ids. */
export type OpeningText =
  | Exclude<OpeningParagraph, { kind: 'text' }>
  | { readonly kind: 'text'; readonly sentences: readonly string[] };

const NUMBER = /〔\d{4}〕\d+号$/u;
const DATE = /^\d{4}年\d{1,2}月\d{1,2}日$/u;
const SUBTITLE = /^（.+）$/u;

/** Tells what each paragraph before part one is: title, number, addressees, text, issuer or date (GB/T 9704). */
export function parseOpening(paragraphs: readonly string[]): OpeningText[] {
  return paragraphs.map((words, index): OpeningText => {
    if (index === 0) return { kind: 'title', words };
    if (NUMBER.test(words)) return { kind: 'number', words };
    if (SUBTITLE.test(words)) return { kind: 'subtitle', words };
    if (DATE.test(words)) return { kind: 'date', words };
    if (words.endsWith('：')) return { kind: 'addressees', words };
    if (DATE.test(paragraphs[index + 1] ?? '')) return { kind: 'issuer', words };
    return { kind: 'text', sentences: cutSentences(words) };
  });
}

/** A bracket behind a sentence is the sentence's here: nothing before part one is a duty. */
function cutSentences(words: string): string[] {
  const sentences: string[] = [];
  for (const run of cutParagraph(words)) {
    if (run.kind === 'note') sentences.push((sentences.pop() ?? '') + run.words);
    else sentences.push(run.words);
  }
  return sentences;
}
