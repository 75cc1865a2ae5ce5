import { MERGED_ABOVE } from '#domain/importing/tables/row.ts';

const isNamed = (element: Element, ...names: string[]): boolean => names.includes(element.tagName.toUpperCase());

/** The rows of a table itself, not of tables within. */
const rowsOf = (table: Element): Element[] =>
  [...table.children].flatMap((child) =>
    isNamed(child, 'TR') ? [child] : isNamed(child, 'THEAD', 'TBODY', 'TFOOT') ? rowsOf(child) : [],
  );

const cellsOf = (row: Element): Element[] => [...row.children].filter((child) => isNamed(child, 'TD', 'TH'));

/** Whether a table is one, and not a frame for the layout of a page: columns, and nothing in its cells that has parts of its own. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table') !== null) return false;
  const rows = rowsOf(table).map(cellsOf);
  if (Math.max(0, ...rows.map((cells) => cells.length)) < 2 || rows.length < 2) return false;
  const whole = (table.textContent ?? '').length;
  return rows
    .flat()
    .every(
      (cell) =>
        cell.firstElementChild === null ||
        cell.querySelectorAll('p, div, br').length < 12 ||
        (cell.textContent ?? '').length * 2 < whole,
    );
}

/**
 * The rows of a table, each with its cells' words. A cell that reaches over several columns stands in the first, and the
 * others are empty; where it reaches over several rows, those below have the sign of a merged cell.
 *
 * @param layOut gives the lines of a cell, which a space sets apart
 */
export function tableRows(table: Element, layOut: (cell: Element) => readonly { readonly text: string }[]): string[][] {
  const caption = [...table.children].filter((child) => isNamed(child, 'CAPTION'));
  const words = (cell: Element) =>
    layOut(cell)
      .map(({ text }) => text)
      .join(' ');
  /** For each column, how many rows a cell above still takes, and what stands for it there. */
  const taken: { rows: number; words: string }[] = [];
  const rows = rowsOf(table).map((row) => {
    const line: string[] = [];
    const skip = () => {
      for (let above = taken[line.length]; above !== undefined && above.rows > 0; above = taken[line.length]) {
        above.rows -= 1;
        line.push(above.words);
      }
    };
    for (const cell of cellsOf(row)) {
      skip();
      const [width, height] = ['colspan', 'rowspan'].map((name) => span(cell, name));
      for (let column = 0; column < (width ?? 1); column += 1) {
        const own = column === 0 ? words(cell) : '';
        taken[line.length] = { rows: (height ?? 1) - 1, words: own === '' ? '' : MERGED_ABOVE };
        line.push(own);
      }
    }
    skip();
    return line;
  });
  return [...caption.map((one) => [words(one)]), ...rows];
}

/** How many rows or columns a cell takes; no more than a browser grants. */
const span = (cell: Element, name: string): number =>
  Math.min(100, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));
