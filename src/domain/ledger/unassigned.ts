import { placeOf } from '#domain/citation/place.ts';
import type { Edition } from '#domain/model/edition.ts';
import { sentencePath } from '#domain/paths.ts';
import { type LedgerDocument, provenanceOf, sourceOf } from './document.ts';
import { type Column, sheetOf, type Table } from './sheet.ts';

/** 未标明责任单位: a sentence of the parts that no note covers. */
export interface UnassignedRow {
  readonly number: number;
  readonly place: string;
  readonly words: string;
  /** The words that set a date, or nothing. */
  readonly due: string;
  readonly path: string;
}

/** Gives the sentences that name no department, in document order. */
export const unassignedRows = (edition: Edition): readonly UnassignedRow[] =>
  edition.unassigned.map((sentence, index) => ({
    number: index + 1,
    place: placeOf(edition, sentence.id),
    words: sentence.words,
    due: edition.deadlines
      .filter((deadline) => deadline.sentence === sentence.id)
      .map(({ quote }) => quote)
      .join('；'),
    path: sentencePath(edition.slug, sentence.id),
  }));

/** The ledger's second table. */
export const unassignedTable = (document: LedgerDocument, rows: readonly UnassignedRow[]): Table => ({
  ...sheetOf('未标明责任单位', columns, rows),
  title: `《${document.title}》未标明责任单位的句子`,
  standing: provenanceOf(document),
  about: `${rows.length}句没有责任括注，不归入任何单位。${sourceOf(document, provenanceOf(document))}`,
  notes: ['位置中的句序为本站所加。'],
});

const columns: readonly Column<UnassignedRow>[] = [
  { title: '序号', cell: ({ number }) => number },
  { title: '位置', cell: ({ place }) => place },
  { title: '原文', cell: ({ words }) => words },
  { title: '时限（原文）', cell: ({ due }) => due },
  { title: '链接', cell: ({ path }) => ({ path }) },
];
