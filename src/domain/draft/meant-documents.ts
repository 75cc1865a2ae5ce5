import type { Span } from '../verify/elisions.ts';
import { lowerBound } from '../verify/lower-bound.ts';
import type { NamedDocument } from './documents-named.ts';
import type { HeldDocument } from './held-document.ts';

/** The document that a place in a draft is said to be of. */
export interface Meant {
  /** Null where none is named, or the one that is named is not held. */
  readonly held: HeldDocument | null;
  /**
   * The title or number, or in an address the slug, of one that is not held and stands nearer in the paragraph: the place may
   * be of that as well.
   */
  readonly source: string | null;
  /** Held documents of which any may be meant, where several have the title that is named. */
  readonly among: readonly HeldDocument[];
  /** Whether the document stands in the same sentence. */
  readonly near: boolean;
}

const sourceOf = ({ by, words, held, among }: NamedDocument): string | null =>
  held || among.length > 0 ? null : by === 'title' ? `《${words}》` : words;

const meantNear = (named: NamedDocument): Meant => ({
  held: named.held,
  source: sourceOf(named),
  among: named.among,
  near: true,
});

const sentenceEnd = /[。！？；\n]/u;

/** Says for any place of a draft which document is meant there, by those that the draft names. */
export class MeantDocuments {
  private readonly text: string;
  private readonly named: readonly NamedDocument[];
  private readonly ends: readonly number[];
  /** For each number of documents named so far the last of them that is held. */
  private readonly lastHeld: readonly (HeldDocument | null)[];
  /** The only document that the draft names at all. */
  private readonly only: HeldDocument | null;

  /** @param named in order; none of them inside of a quotation */
  constructor(text: string, named: readonly NamedDocument[]) {
    this.text = text;
    this.named = named;
    this.ends = named.map(({ at }) => at.to);
    const lastHeld: (HeldDocument | null)[] = [null];
    for (const { held } of named) lastHeld.push(held ?? lastHeld.at(-1) ?? null);
    this.lastHeld = lastHeld;
    const all = new Set(named.map(({ held }) => held));
    this.only = all.size === 1 ? (named[0]?.held ?? null) : null;
  }

  /** The document that is meant where something is written, the title within it counted. */
  at({ from, to }: Span): Meant {
    const count = lowerBound(this.ends, to + 1);
    const before = this.named[count - 1];
    if (before && this.isOneSentence(before.at.to, from)) return meantNear(before);
    const behind = this.named[count];
    const lastHeld = this.lastHeld[count] ?? null;
    if (!lastHeld && behind && this.isOneSentence(to, behind.at.from)) return meantNear(behind);
    const inParagraph = before && !this.text.slice(before.at.to, from).includes('\n') ? before : null;
    const held = lastHeld ?? this.only;
    if (inParagraph && inParagraph.among.length > 0) {
      const among = [...new Set([...inParagraph.among, ...(held ? [held] : [])])];
      return { held: null, source: null, among, near: false };
    }
    return { held, source: inParagraph && sourceOf(inParagraph), among: [], near: false };
  }

  /** Whether no sentence ends between two places; what stands far apart is not looked at. */
  private isOneSentence(from: number, to: number): boolean {
    return (
      to - from <= 200 &&
      !sentenceEnd.test(this.text.slice(from, Math.max(from, to)).replace(/[“「『"][^”」』"]*[”」』"]/gu, ''))
    );
  }
}
