import type { Span } from '#domain/verify/elisions.ts';
import type { Block } from './report.ts';

/** How a place of a draft is marked: right, wrong, or not judged. */
export type Tone = 'right' | 'wrong' | 'open';

/** What is said of one quotation or reference. */
export interface Entry {
  /** Where it is written, in code units. */
  readonly at: Span;
  readonly tone: Tone;
  /** 一致, 有出入, 查无此句, 相符, 不符, 未核对. */
  readonly label: string;
  readonly words: string;
  /** What was found, in a sentence. */
  readonly heading: string;
  readonly blocks: readonly Block[];
  /** Whether it is a quotation that is too short to be looked for; there are many. */
  readonly isShort: boolean;
}

/** What became of a draft, in words: plain data, so that a worker can hand it over. */
export interface DraftReport {
  readonly text: string;
  /** Sentence by sentence, what was judged and how much was not. */
  readonly summary: readonly string[];
  readonly entries: readonly Entry[];
}
