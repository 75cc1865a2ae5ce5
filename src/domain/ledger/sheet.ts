/** A cell: words, a count, or the path of a page below the site's root. */
export type Cell = string | number | { readonly path: string };

/** One column of a sheet. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => Cell;
}

/** A table that is ready to be written down in any format. */
export interface Sheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Lays rows out in columns. */
export function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet {
  return {
    name,
    titles: columns.map(({ title }) => title),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
