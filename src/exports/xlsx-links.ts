import type { Feature, Image } from 'write-excel-file/universal';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { Table } from '#domain/ledger/sheet.ts';
import { type Locate, wholeAddress } from './locate.ts';
import { titleRow } from './xlsx-rows.ts';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * Makes the cells that hold a page's path into links (ECMA-376, 18.3.1.47); a path without the site's address leads
 * nowhere from a file on somebody's disk, so then they stay words.
 */
export function liveLinks(tables: readonly Table[], locate: Locate): Feature<Image['content']> {
  const linksOf = (index: number) =>
    (tables[index]?.rows ?? []).flatMap((row, line) =>
      row.flatMap((cell, column) => {
        if (typeof cell !== 'object') return [];
        const target = wholeAddress(cell.path, locate);
        return target ? [{ cell: getCellAddress(titleRow + line, column), id: `rId-link-${line + 1}`, target }] : [];
      }),
    );
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const links = linksOf(sheetIndex);
            if (links.length === 0) return xml;
            const marks = links.map(({ cell, id }) => getSelfClosingTagMarkup('hyperlink', { ref: cell, 'r:id': id }));
            const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
            const element = `<hyperlinks>${marks.join('')}</hyperlinks>`;
            return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            linksOf(sheetIndex)
              .map(({ id, target }) =>
                getSelfClosingTagMarkup('Relationship', {
                  Id: id,
                  Type: hyperlink,
                  Target: target,
                  TargetMode: 'External',
                }),
              )
              .join(''),
        },
      },
    },
  };
}
