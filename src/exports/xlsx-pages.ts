import type { Feature, Image } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Sheet } from '#domain/ledger/sheet.ts';

/**
 * Sets filters on every column, and every sheet to print on as many A4 landscape pages as it needs, one page wide, with
 * the header row repeated and a line at the foot that says what the table is (ECMA-376, 18.3.1.2, 18.3.1.46, 18.3.1.65).
 */
export function printedPages(sheets: readonly Sheet[], foot: string): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return xml;
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
            const insert = (text: string, element: string) =>
              insertElementMarkupAccordingToOrderOfSiblings(text, element, order, 'worksheet');
            const footer = `&L&8 ${foot.replaceAll('&', '&&')}&R&8 第 &P 页，共 &N 页`;
            const fitted = xml
              .replace(
                /<pageSetup [^>]*\/>/,
                '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
              )
              .replace(
                /<pageMargins [^>]*\/>/,
                '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
              )
              // The heights are for opening; a row that its user fills must still grow.
              .replaceAll(' customHeight="1"', (mark, at: number, all: string) =>
                all.lastIndexOf('<row ', at) > all.lastIndexOf('<col ', at) ? '' : mark,
              );
            return [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              `<autoFilter ref="${rangeOf(sheet)}"/>`,
              `<headerFooter><oddFooter>${sanitizeTextContent(footer)}</oddFooter></headerFooter>`,
            ].reduce(insert, fitted);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = sheets.flatMap((sheet, index) => {
              const filtered = rangeOf(sheet).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
              return [
                `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${sheet.name}'!${filtered}</definedName>`,
                `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet.name}'!$1:$1</definedName>`,
              ];
            });
            return xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`);
          },
        },
      },
    },
  };
}

const rangeOf = (sheet: Sheet): string => `A1:${getCellAddress(sheet.rows.length, sheet.titles.length - 1)}`;
