import type { Table } from './table.ts';

/** Says of each table how it was read, and what in it wants a look, a line each. */
export function describeTables(tables: readonly Table[], file: string): string[] {
  return tables.flatMap(({ line, names, rows, isLedger, silent, doubt }) => {
    const read = isLedger ? 'read as a ledger' : 'its rows kept as words';
    const doubted = `no column of tasks stands beside ${doubt}, so that nobody is named there`;
    return [
      `  ${file}:${line}: ${names.join('、')} (${rows} rows), ${doubt === null ? read : `${read}: ${doubted}`}`,
      ...silent.map(
        ({ number, text }) =>
          `    ${file}:${number}: nobody answers for this row; look whether its cell is merged with the one above: ${text.replaceAll('\t', ' ')}`,
      ),
    ];
  });
}
