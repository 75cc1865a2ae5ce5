import { settingOf } from '../document/clause.ts';
import { type CutClauseParagraph, cutClause } from '../document/cut-clause.ts';
import { type OutlineUnit, unitsOfOutline } from '../document/outline.ts';
import type { Paragraph } from './paragraphs.ts';

/** The paragraphs of each labelled unit, cut by the grammar. */
export type CutUnits = ReadonlyMap<OutlineUnit<Paragraph>, readonly CutClauseParagraph[]>;

/** Cuts the paragraphs of every unit of an outline, once for all that read them. */
export const cutUnits = (units: readonly OutlineUnit<Paragraph>[]): CutUnits =>
  new Map([...unitsOfOutline(units)].map((unit) => [unit, cutClause(unit.paragraphs, settingOf(unit))]));
