/** A run of characters that stands in both texts. */
export interface Overlap {
  readonly quoted: number;
  readonly printed: number;
  readonly length: number;
}

/** Gives the first place at or after `from` where the words stand whole in the text, or -1. */
export function indexOfWords(text: Uint32Array, words: Uint32Array, from = 0): number {
  const last = text.length - words.length;
  for (let at = text.indexOf(words[0] ?? 0, from); at >= 0 && at <= last; at = text.indexOf(words[0] ?? 0, at + 1)) {
    let length = 1;
    while (length < words.length && text[at + length] === words[length]) length++;
    if (length === words.length) return at;
  }
  return -1;
}

/** Finds the runs of at least `least` characters that two texts share, each as long as it goes. */
export class Overlaps {
  private readonly places = new Map<string, number[]>();
  private readonly quoted: Uint32Array;
  private readonly printed: Uint32Array;
  readonly least: number;

  constructor(quoted: Uint32Array, printed: Uint32Array, least: number) {
    this.quoted = quoted;
    this.printed = printed;
    this.least = least;
    for (let at = 0; at + least <= printed.length; at++) {
      const key = this.key(printed, at);
      const known = this.places.get(key);
      if (known) known.push(at);
      else this.places.set(key, [at]);
    }
  }

  private key(text: Uint32Array, at: number): string {
    return String.fromCodePoint(...text.subarray(at, at + this.least));
  }

  /** The longest run that begins at this character of the quotation and ends before `quotedEnd` and `printedEnd`. */
  at(quoted: number, quotedEnd: number, printedFrom: number, printedEnd: number): Overlap | null {
    if (quoted + this.least > quotedEnd) return null;
    let best: Overlap | null = null;
    for (const printed of this.places.get(this.key(this.quoted, quoted)) ?? []) {
      if (printed < printedFrom || printed + this.least > printedEnd) continue;
      const most = Math.min(quotedEnd - quoted, printedEnd - printed);
      let length = this.least;
      while (length < most && this.quoted[quoted + length] === this.printed[printed + length]) length++;
      if (!best || length > best.length) best = { quoted, printed, length };
    }
    return best;
  }

  /** The longest run inside a window of both texts. */
  longest(quotedFrom: number, quotedEnd: number, printedFrom: number, printedEnd: number): Overlap | null {
    let best: Overlap | null = null;
    for (let at = quotedFrom; at + Math.max(this.least, best?.length ?? 0) <= quotedEnd; ) {
      const run = this.at(at, quotedEnd, printedFrom, printedEnd);
      if (run && run.length > (best?.length ?? 0)) best = run;
      at += 1;
    }
    return best;
  }

  /** Reads the quotation from its start and takes at each character the longest run there is: the words it shares with the document, wherever they stand. */
  all(): readonly Overlap[] {
    const runs: Overlap[] = [];
    for (let at = 0; at < this.quoted.length; ) {
      const run = this.at(at, this.quoted.length, 0, this.printed.length);
      if (run) runs.push(run);
      at += run?.length ?? 1;
    }
    return runs;
  }
}
