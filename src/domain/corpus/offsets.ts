import type { MendedText } from '../document/mend.ts';

/** Tells where in the text as received each run of words begins, if the runs come in document order. */
export class Offsets {
  private readonly text: MendedText;
  private next = 0;

  /** @param text the mended text without white space */
  constructor(text: MendedText) {
    this.text = text;
  }

  /** Passes over words and gives the code points before them in the text as received; 0 past its end. */
  pass(words: string): number {
    const offset = this.text.offsets[this.next] ?? 0;
    this.next += [...words.replace(/\s/gu, '')].length;
    return offset;
  }
}
