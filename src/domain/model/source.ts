import type { Reception } from './reception.ts';

/** Where the words come from. */
export interface Source {
  /** SHA-256 of the bytes as received, hexadecimal. */
  readonly sha256: string;
  /** The text as received. */
  readonly text: string;
  /** The address of the official page where it could be confirmed. */
  readonly url: string | null;
  /** Every difference between the text as received and the text as published, in document order. */
  readonly edits: readonly Edit[];
  /** How it was received, where it was decoded from another file. */
  readonly received?: Reception | undefined;
  /**
   * The texts that stood here before, oldest first, each with the day on which another took its place, and the hash of
   * the file that it was decoded from.
   */
  readonly replaced: readonly {
    readonly sha256: string;
    readonly received?: string | undefined;
    readonly on: string;
  }[];
  /** What says who answers for something but is read as no note, in document order, with its line of the text. */
  readonly unread: readonly { readonly line: number; readonly words: string }[];
}

/** One change made to the text as received. */
export interface Edit {
  /** Code points before it in the text as received. */
  readonly offset: number;
  readonly before: string;
  readonly after: string;
  readonly rule: EditRule;
  /** What shows that a correction made by hand is right; null for edits that a rule made. */
  readonly evidence: string | null;
}

export type EditRule =
  | 'furniture'
  | 'invisible'
  | 'metadata'
  | 'punctuation'
  | 'spacing'
  | 'label'
  | 'markup'
  | 'link'
  | 'page-break'
  | 'table'
  | 'correction';
