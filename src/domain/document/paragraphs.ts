import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Duty } from '#domain/model/text.ts';
import { inOrder } from './in-order.ts';
import { isPart, type Unit } from './units.ts';
import { type Run, walk, walkUnit } from './walk.ts';

/** One paragraph of the document as printed: a heading and the text that follows it on its line are one. */
export interface Paragraph {
  /** What its first run is: a line of an opening or the annex, the heading of a part, or else text. */
  readonly kind: Exclude<Run['kind'], 'heading' | 'dash-heading' | 'sentence' | 'note'> | 'part' | 'text';
  readonly runs: readonly Run[];
}

/** The paragraphs of the whole document, or of one unit. */
export const paragraphsOf = (edition: Edition): readonly Paragraph[] => grouped(walk(edition));
export const paragraphsOfUnit = (unit: Unit): readonly Paragraph[] => grouped(walkUnit(unit));

/** What stands in a clause, in document order: a paragraph's duties, or a unit below it. */
export type Block = { readonly duties: readonly Duty[] } | { readonly unit: Clause };

/** A clause's own paragraphs and the units below it. */
export function blocksOf(clause: Clause): readonly Block[] {
  const blocks: ({ duties: Duty[] } | { unit: Clause })[] = [];
  for (const piece of inOrder(clause)) {
    const last = blocks.at(-1);
    if ('unit' in piece) blocks.push(piece);
    else if (last && 'duties' in last && last.duties[0]?.paragraph === piece.duty.paragraph)
      last.duties.push(piece.duty);
    else blocks.push({ duties: [piece.duty] });
  }
  return blocks;
}

const grouped = (runs: Iterable<Run>): readonly Paragraph[] =>
  [...Map.groupBy(runs, ({ paragraph }) => paragraph).values()].map((runs) => ({
    kind: runs[0] ? kindOf(runs[0]) : 'text',
    runs,
  }));

function kindOf({ kind, unit }: Run): Paragraph['kind'] {
  switch (kind) {
    case 'dash-heading':
    case 'sentence':
    case 'note':
      return 'text';
    case 'heading':
      return unit && isPart(unit) ? 'part' : 'text';
    default:
      return kind;
  }
}
