import type { Span } from './elisions.ts';
import type { SubstringIndex } from './substring-index.ts';

/** Characters in a row that stand in the quotation and in the document. */
export interface Overlap {
  readonly quoted: number;
  readonly printed: number;
  readonly length: number;
}

/** All that a quotation shares with the document, found in one reading. */
export class Overlaps {
  private readonly index: SubstringIndex;
  /** For each character of the quotation how many characters up to it stand in the document in a row, and their state. */
  private readonly lengths: Uint32Array;
  private readonly states: Uint32Array;

  constructor(quoted: Uint32Array, index: SubstringIndex) {
    const { lengths, states } = index.read(quoted);
    this.index = index;
    this.lengths = lengths;
    this.states = states;
  }

  /** The first characters of all places where a span of the quotation stands whole in the document, in order. */
  places({ from, to }: Span): readonly number[] {
    const length = to - from;
    return this.lengthAt(to - 1, from) < length ? [] : this.placesOf(to - 1, length);
  }

  /** How many characters of a span stand in the document in a row of at least `least` of the span's. */
  covered({ from, to }: Span, least: number): number {
    let covered = 0;
    let reach = to;
    for (let at = to - 1; at >= from; at--) {
      const length = this.lengthAt(at, from);
      if (length >= least) reach = Math.min(reach, at + 1 - length);
      if (reach <= at) covered++;
    }
    return covered;
  }

  /**
   * The overlaps of a span of the quotation with a span of the document, each as long as the first lets it be: of at
   * least `least` characters, in the order of the quotation; those that stand in more than `most` places are left out.
   */
  between(quoted: Span, printed: Span, least: number, most: number): readonly Overlap[] {
    const overlaps: Overlap[] = [];
    for (let at = quoted.from; at < quoted.to; at++) {
      const length = this.lengthAt(at, quoted.from);
      if (length < least || (at + 1 < quoted.to && this.lengthAt(at + 1, quoted.from) > length)) continue;
      const inside = this.placesOf(at, length).filter((from) => from >= printed.from && from + length <= printed.to);
      if (inside.length > most) continue;
      for (const from of inside) overlaps.push({ quoted: at + 1 - length, printed: from, length });
    }
    return overlaps;
  }

  /** Reads the quotation from its start and takes at each character the longest overlap there is, of at least `least`. */
  longest(least: number): readonly Overlap[] {
    const overlaps: Overlap[] = [];
    let last = 0;
    for (let from = 0; from < this.lengths.length; ) {
      while (last < this.lengths.length && this.lengthAt(last, 0) >= last + 1 - from) last++;
      const length = last - from;
      if (length >= least) {
        const state = this.index.stateOf(this.states[last - 1] as number, length);
        overlaps.push({ quoted: from, printed: this.index.firstEnd(state) + 1 - length, length });
        from = last;
      } else from++;
      last = Math.max(last, from);
    }
    return overlaps;
  }

  /** How many characters up to this one, `from` the first of them, stand in the document in a row. */
  private lengthAt(at: number, from: number): number {
    return Math.min(this.lengths[at] ?? 0, at + 1 - from);
  }

  private placesOf(last: number, length: number): readonly number[] {
    const ends = this.index.ends(this.index.stateOf(this.states[last] ?? 0, length));
    return ends.map((end) => end + 1 - length);
  }
}
