/** The forms in which a text may be received. */
export const receivedForms = ['text', 'html', 'markdown', 'docx', 'pdf'] as const;

/** What decoding leaves out of a text. */
export const droppedKinds = [
  'page-header',
  'page-footer',
  'page-number',
  'surroundings',
  'hidden',
  'script',
  'style',
  'picture',
  'comment',
  'deletion',
  'footnote',
  'contents',
  'bullet',
  'markup',
  'link',
  'front-matter',
  'across',
] as const;

/** What decoding lays out otherwise than the file did, or writes where the file made a program write it. */
export const changedKinds = [
  'title',
  'numbering',
  'table',
  'lines',
  'insertion',
  'text-box',

  'character',
] as const;

export type ReceivedForm = (typeof receivedForms)[number];
export type DroppedKind = (typeof droppedKinds)[number];
export type ChangedKind = (typeof changedKinds)[number];

/** What decoding did of one kind: how often, and the words, each once, in the order of their first place. */
export interface Counted<Kind extends string> {
  readonly kind: Kind;
  readonly count: number;
  readonly words: readonly string[];
}

/** What became of a file's bytes on their way to a text. */
export interface Decoding {
  readonly form: ReceivedForm;
  /** UTF-8, GB18030 …; null for forms that have none. */
  readonly encoding: string | null;
  /** Whether nothing in the file says that this is its encoding. */
  readonly guessed: boolean;
  readonly dropped: readonly Counted<DroppedKind>[];
  readonly changed: readonly Counted<ChangedKind>[];
}

/** How a text was received that was not UTF-8 text already. */
export interface Reception extends Decoding {
  /** The name of the received file, which stands beside the text that it was decoded to. */
  readonly file: string;
  /** Of its bytes, hexadecimal. */
  readonly sha256: string;
}
