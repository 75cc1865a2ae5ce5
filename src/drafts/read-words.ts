import type { DroppedKind } from '#domain/model/reception.ts';

/** Something of a file that is not among its words, and how often. */
export interface LeftOut {
  readonly kind: DroppedKind;
  readonly count: number;
}

/** The words of a file, and what of it was not read. */
export interface ReadWords {
  readonly text: string;
  /** The pages of a PDF, from 1, that hold no words: they are empty, or pictures. */
  readonly blank: readonly number[];
  readonly leftOut: readonly LeftOut[];
}
