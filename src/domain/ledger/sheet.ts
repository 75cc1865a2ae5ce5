/** A cell: words, a count, or the path of a page below the site's root. */
export type Cell = string | number | { readonly path: string };

/** One column of a sheet. */
export interface Column<Row> {
  readonly title: string;
  /** What it says of a row; `index` counts the rows of the sheet from 0. */
  readonly cell: (row: Row, index: number) => Cell;
}

/** Rows under titles: all that a program needs. */
export interface Sheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A sheet that people read, print and hand on: it says itself what it is. */
export interface Table extends Sheet {
  /** What it is and what was filtered, above it. */
  readonly title: string;
  /** What it is and what it is not, in a few words for the foot of every page. */
  readonly standing: string;
  /** How many rows it has, where they come from and of which day. */
  readonly about: string;
  /** What a reader must know to read it, below it. */
  readonly notes: readonly string[];
}

/** Lays rows out in columns. */
export function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet {
  return {
    name,
    titles: columns.map(({ title }) => title),
    rows: rows.map((row, index) => columns.map(({ cell }) => cell(row, index))),
  };
}
