/** Why the words of a file cannot be read. */
export type WhyUnreadable = 'empty' | 'too-large' | 'form' | 'encoding' | 'damaged';

/** A file whose words cannot be read; nothing is guessed for them. */
export class UnreadableDraft extends Error {
  readonly why: WhyUnreadable;

  constructor(why: WhyUnreadable) {
    super(why);
    this.name = 'UnreadableDraft';
    this.why = why;
  }
}
