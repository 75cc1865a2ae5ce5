import { placeOf } from '#domain/citation/place.ts';
import { findDuty } from '#domain/corpus/find.ts';
import type { Edition } from '#domain/model/edition.ts';
import { targetPath } from '#domain/paths.ts';
import { type LedgerDocument, sourceOf } from './document.ts';
import { type Column, sheetOf, type Table } from './sheet.ts';

/** 目标: a target with one of its figures, or a target that has none. */
export interface TargetRow {
  readonly number: number;
  readonly place: string;
  readonly target: string;
  readonly words: string;
  /** The figure's name in the editor's short form, or nothing. */
  readonly indicator: string;
  /** The document's words with the figure in them, or nothing. */
  readonly quote: string;
  readonly path: string;
}

/** Gives the targets in document order, one row for each figure and one for a target without any. */
export function targetRows(edition: Edition): readonly TargetRow[] {
  const rows = edition.targets.flatMap((target) => {
    const words = findDuty(edition, target.duty)
      .sentences.map((sentence) => sentence.words)
      .join('');
    const common = {
      target: target.title,
      words,
      place: placeOf(edition, target.duty),
      path: targetPath(edition.slug, target.id),
    };
    return target.indicators.length === 0
      ? [{ ...common, indicator: '', quote: '' }]
      : target.indicators.map(({ name, quote }) => ({ ...common, indicator: name, quote }));
  });
  return rows.map((row, index) => ({ ...row, number: index + 1 }));
}

/** The ledger's third table. */
export const targetTable = (document: LedgerDocument, rows: readonly TargetRow[]): Table => ({
  ...sheetOf('目标与指标', columns, rows),
  title: `《${document.title}》目标与指标`,
  standing: '摘自正文',
  about: sourceOf(document, '目标和指标摘自正文'),
  notes: rows.some(({ indicator }) => indicator !== '') ? ['指标的简称为编者所拟，以原文为准。'] : [],
});

const columns: readonly Column<TargetRow>[] = [
  { title: '序号', cell: ({ number }) => number },
  { title: '位置', cell: ({ place }) => place },
  { title: '目标', cell: ({ target }) => target },
  { title: '目标（原文）', cell: ({ words }) => words },
  { title: '指标（编者简称）', cell: ({ indicator }) => indicator },
  { title: '指标（原文）', cell: ({ quote }) => quote },
  { title: '链接', cell: ({ path }) => ({ path }) },
];
