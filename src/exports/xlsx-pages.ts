import type { Feature, Image } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Table } from '#domain/ledger/sheet.ts';
import { titleRow } from './xlsx-rows.ts';

/**
 * Sets filters on every column, and every sheet to print on as many A4 landscape pages as it needs, one page wide, with
 * the header row repeated and a line at the foot that says what the table is (ECMA-376, 18.3.1.2, 18.3.1.46, 18.3.1.65).
 */
export function printedPages(tables: readonly Table[]): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const table = tables[sheetIndex];
            if (!table) return xml;
            const isTask = (row: number) => row > titleRow && row <= titleRow + table.rows.length;
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
            const insert = (text: string, element: string) =>
              insertElementMarkupAccordingToOrderOfSiblings(text, element, order, 'worksheet');
            const footer = `&L&8 ${footOf(table).replaceAll('&', '&&')}&R&8 第 &P 页，共 &N 页`;
            const fitted = xml
              .replace(
                /<pageSetup [^>]*\/>/,
                '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
              )
              .replace(
                /<pageMargins [^>]*\/>/,
                '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.55" header="0.3" footer="0.25"/>',
              )
              // The heights are for opening; a row that its user fills must still grow.
              .replaceAll(/(<row r="(\d+)"[^>]*?) customHeight="1"/g, (row, open: string, number: string) =>
                isTask(Number(number)) ? open : row,
              );
            return [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              `<autoFilter ref="${rangeOf(table)}"/>`,
              `<headerFooter><oddFooter>${sanitizeTextContent(footer)}</oddFooter></headerFooter>`,
            ].reduce(insert, fitted);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = tables.flatMap((table, index) => {
              const filtered = rangeOf(table).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
              return [
                `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${table.name}'!${filtered}</definedName>`,
                `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${table.name}'!$${titleRow}:$${titleRow}</definedName>`,
              ];
            });
            return xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`);
          },
        },
      },
    },
  };
}

const rangeOf = ({ titles, rows }: Table): string =>
  `A${titleRow}:${getCellAddress(titleRow - 1 + rows.length, titles.length - 1)}`;

/** What every page says at its foot; Excel takes no more than 255 characters for it. */
function footOf({ title, standing }: Table): string {
  const points = [...title];
  return `${points.length > 120 ? `${points.slice(0, 119).join('')}…` : title} · ${standing}`;
}
