import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Duty } from '#domain/model/text.ts';
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

/** A clause's duties by the paragraph that they stand in. */
export const dutiesByParagraph = ({ duties }: Clause): readonly (readonly Duty[])[] => [
  ...Map.groupBy(duties, ({ paragraph }) => paragraph).values(),
];

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
