import type { DraftReport, Tone } from './draft-report.ts';
import type { Block, Piece } from './report.ts';

/** A run of words in what is said of a place: `deleted` are the draft's alone, `inserted` the document's. */
export type MarkedRun =
  | { readonly kind: 'plain' | 'deleted' | 'inserted'; readonly words: string }
  | { readonly kind: 'link'; readonly words: string; readonly link: string };

/** What is said of a place of a text, in lines. */
export interface MarkedNote {
  /** In code units. */
  readonly at: { readonly from: number; readonly to: number };
  readonly tone: Tone;
  readonly label: string;
  readonly words: string;
  readonly lines: readonly (readonly MarkedRun[])[];
}

/** A text with what is said of places in it; notes in the order of the text, none lapping another. */
export interface MarkedDraft {
  readonly title: string;
  readonly about: readonly string[];
  readonly text: string;
  readonly notes: readonly MarkedNote[];
}

/**
 * Lays out what became of a draft for a file that stands by itself.
 *
 * @param locate the address of a path below the site's root; null where that is not known, and the place is only named
 */
export const markedDraft = (
  { text, summary, entries }: DraftReport,
  locate: (path: string) => string | null,
): MarkedDraft => ({
  title: '文稿核对报告',
  about: [summary.join('')],
  text,
  notes: entries.map(({ at, tone, label, words, heading, blocks }) => ({
    at,
    tone,
    label,
    words,
    lines: [[{ kind: 'plain', words: heading }], ...blocks.flatMap((block) => linesOf(block, locate))],
  })),
});

function linesOf(block: Block, locate: (path: string) => string | null): readonly (readonly MarkedRun[])[] {
  const runs = (pieces: readonly Piece[]) => pieces.map((piece) => runOf(piece, locate));
  if (block.kind === 'title') return [[{ kind: 'plain', words: block.words }]];
  return 'items' in block ? block.items.map(runs) : [runs(block.pieces)];
}

function runOf(piece: Piece, locate: (path: string) => string | null): MarkedRun {
  if (typeof piece === 'string') return { kind: 'plain', words: piece };
  if (piece.kind !== 'place') return { kind: piece.kind === 'quoted' ? 'deleted' : 'inserted', words: piece.words };
  const link = locate(piece.path);
  return link === null ? { kind: 'plain', words: piece.words } : { kind: 'link', words: piece.words, link };
}
