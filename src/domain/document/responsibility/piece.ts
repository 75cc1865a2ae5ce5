import type { NotePieceKind } from '#domain/model/text.ts';
import { COLLECTIVE } from './words.ts';

/** A run of a note's words; joined, the runs are the note. */
export interface NotePiece {
  readonly words: string;
  readonly kind: NotePieceKind;
  /** The document's word for what a named one does; empty where it has none, null where nobody is named. */
  readonly role: string | null;
}

/** What a document states of its own lists. */
export interface StatedRule {
  /**
   * `first-leads`: the first of a list leads; `all-below`: somebody answers for what stands below as well, without being
   * listed there; `same-below`: what the note says holds below.
   */
  readonly kind: 'first-leads' | 'all-below' | 'same-below';
  readonly words: string;
  /** 牵头部门, or what those do whom the notes below leave out; empty for `same-below`. */
  readonly role: string;
  /** Whom the notes below leave out. */
  readonly names: readonly string[];
  /** Whether it holds below the note that states it, and not for that note alone. */
  readonly below: boolean;
}

export const piece = (kind: Exclude<NotePieceKind, 'name'>, words: string): NotePiece => ({
  words,
  kind,
  role: null,
});
export const mark = (words: string): NotePiece => piece('mark', words);
export const name = (words: string, role: string): NotePiece => ({ words, kind: 'name', role });

/** Whether a name is that of many, of whom none is named: 各省级人民政府, 有关部门. */
export const isCollective = (words: string): boolean => COLLECTIVE.test(words);
