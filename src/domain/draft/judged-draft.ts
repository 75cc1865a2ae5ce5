import type { Finding } from '../verify/check.ts';
import type { Span } from '../verify/elisions.ts';
import type { HeldDocument } from './held-document.ts';

/** Words as a document has them. */
export interface Held {
  readonly document: HeldDocument;
  readonly finding: Finding;
}

/** A quotation in a draft, judged; or not, and why. */
export interface DraftQuotation {
  readonly kind: 'quotation';
  /** Where it is written, in code units, with the marks around it. */
  readonly at: Span;
  /** Without them. */
  readonly words: string;
  /** Whether marks, or a line that names its source, say that it is a quotation. */
  readonly marked: boolean;
  /** 一致, 有出入, 查无此句, 未核对. */
  readonly verdict: 'verbatim' | 'differs' | 'absent' | 'unjudged';
  /**
   * Why it is not judged: too short, too long, too different to be compared; words without marks that may be a document's, in
   * a draft of which more would have to be compared than is at once; said to be from a document that is not held; not in
   * those documents whose words are at hand.
   */
  readonly why: 'short' | 'long' | 'coarse' | 'beyond' | 'not-held' | 'not-at-hand' | null;
  /** The document that it was compared with, the nearest of several. */
  readonly document: HeldDocument | null;
  readonly finding: Finding | null;
  /** Other documents in which the very same words stand. */
  readonly also: readonly Held[];
  /** The title of the document that it is said to be from, where that is not held. */
  readonly source: string | null;
}

/** What a reference points to. */
export interface Target {
  readonly document: HeldDocument;
  /** Below the site's root. */
  readonly path: string;
  /** 三（四）第2句, or the name of the document. */
  readonly place: string;
}

/** A reference in a draft, judged; or not, and why. */
export interface DraftReference {
  readonly kind: 'reference';
  readonly at: Span;
  /** As it is written. */
  readonly words: string;
  readonly verdict: 'right' | 'wrong' | 'unjudged';
  /**
   * What is wrong: there is no such place, the words quoted beside it stand elsewhere, the number is another document's than
   * the title, the hash in an address is not that of its words. Or why it is not judged: several places or documents may be
   * meant, no document is named, the document is not held, its words may be those not at hand, a 款 is not known by itself, an
   * address is no unit's.
   */
  readonly why:
    | ('unknown' | 'elsewhere' | 'number' | 'hash')
    | ('ambiguous' | 'no-document' | 'not-held' | 'not-at-hand' | 'paragraph' | 'other-page')
    | null;
  /** What it points to, or may point to where it is ambiguous. */
  readonly targets: readonly Target[];
  /** The title or number of a document that is not held. */
  readonly source: string | null;
}

export type DraftItem = DraftQuotation | DraftReference;

/** What became of a draft. */
export interface JudgedDraft {
  /** In the order of the text; none laps another. */
  readonly items: readonly DraftItem[];
  /** Characters of the draft, white space not counted. */
  readonly characters: number;
  /** How many of them stand in quotations that are judged, in quotations that are not, and in references. */
  readonly judged: number;
  readonly unjudged: number;
  readonly referring: number;
}
