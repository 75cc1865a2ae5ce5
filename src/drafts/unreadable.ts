/** Why the words of a file cannot be read. */
export type WhyUnreadable =
  | ('empty' | 'too-large')
  /** It is no text that is read, but a picture, another document of Office, …; or nobody knows what. */
  | ('picture' | 'other-word' | 'other-document' | 'mhtml' | 'archive' | 'no-text')
  /** Its encoding is another; bytes of it are no characters. */
  | ('encoding' | 'lost')
  | ('locked' | 'damaged')
  /** Of a PDF: it has no words at all; its words stand so that they cannot be read for sure. */
  | ('no-words' | 'layout');

/** A file whose words cannot be read; nothing is guessed for them. */
export class UnreadableDraft extends Error {
  readonly why: WhyUnreadable;
  /** What is known besides: the encoding that is likelier, what is wrong with the layout; empty for nothing. */
  readonly about: string;

  constructor(why: WhyUnreadable, about = '') {
    super(`${why} ${about}`.trim());
    this.name = 'UnreadableDraft';
    this.why = why;
    this.about = about;
  }
}
