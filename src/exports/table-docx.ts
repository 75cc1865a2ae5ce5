import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { Cell, Table } from '#domain/ledger/sheet.ts';
import { aboutLinks } from './about-links.ts';
import { widthsOf } from './column-widths.ts';
import { type Locate, wholeAddress } from './locate.ts';

/** Sizes in half points: 三号 16 pt, 8.5 pt, 六号 7.5 pt. */
const size = { title: 32, words: 17, foot: 15 } as const;
const font = (name: string): IRunOptions => ({ font: { ascii: name, eastAsia: name, hAnsi: name } });
/** A4 lying, in twips. */
const page = { width: convertMillimetersToTwip(297), height: convertMillimetersToTwip(210) };
const margin = convertMillimetersToTwip(12);
/** Inside a cell. */
const padding = { left: 50, right: 30, top: 30, bottom: 30 } as const;

/**
 * Writes a table for Word on A4 landscape: what it is above, its titles on every page, rows that no page cuts, live links
 * where the site's address is known, notes below. Runs in the browser as well, where it is written for a reader: the
 * moment and the ids of links make the bytes differ each time.
 */
export async function tableDocxOf(table: Table, locate: Locate): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: table.title,
    description: table.about,
    creator: '明责',
    lastModifiedBy: '明责',
    styles: { default: { document: { run: { ...font('宋体'), size: size.words, language: { eastAsia: 'zh-CN' } } } } },
    sections: [
      {
        properties: {
          page: {
            // The library turns a page that lies: it takes the width of the page as it stands.
            size: { width: page.height, height: page.width, orientation: PageOrientation.LANDSCAPE },
            margin: { top: margin, bottom: margin, left: margin, right: margin, footer: margin / 2 },
          },
        },
        footers: { default: footer(table) },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 80 },
            children: [new TextRun({ text: table.title, bold: true, size: size.title, ...font('黑体') })],
          }),
          paragraph(table.about),
          grid(table, locate),
          ...[...table.notes, ...aboutLinks(table, locate)].map(paragraph),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const paragraph = (words: string): Paragraph =>
  new Paragraph({ spacing: { before: 40, after: 40 }, children: [new TextRun(words)] });

/** The table itself, as wide as the page lets it be. */
function grid(table: Table, locate: Locate): WordTable {
  const columnWidths = fitted(widthsOf(table));
  const titles = table.titles.map((title, column) =>
    cell(columnWidths[column] ?? 0, [new TextRun({ text: title, bold: true })], AlignmentType.LEFT, 'F1ECE2'),
  );
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...columnWidths],
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: titles }),
      ...table.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((value, column) =>
              cell(
                columnWidths[column] ?? 0,
                [wordsOf(value, locate)],
                typeof value === 'number' ? AlignmentType.CENTER : AlignmentType.LEFT,
              ),
            ),
          }),
      ),
    ],
  });
}

/** Widths in twips that fill the page: every column has what its words need, and the widest what is left. */
function fitted(widths: readonly number[]): readonly number[] {
  // Half a character of room besides: Word sets Han and digits a little apart.
  const needed = widths.map((width) => (width + 1) * size.words * 5 + padding.left + padding.right);
  const widest = widths.indexOf(Math.max(...widths));
  const others = needed.reduce((sum, width, column) => sum + (column === widest ? 0 : width), 0);
  return needed.map((width, column) => (column === widest ? page.width - 2 * margin - others : width));
}

const cell = (
  width: number,
  children: readonly (TextRun | ExternalHyperlink)[],
  alignment: (typeof AlignmentType)['LEFT' | 'CENTER'],
  fill?: string,
): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: padding,
    ...(fill ? { shading: { fill } } : {}),
    children: [new Paragraph({ alignment, children: [...children] })],
  });

function wordsOf(value: Cell, locate: Locate): TextRun | ExternalHyperlink {
  if (typeof value !== 'object') return new TextRun(String(value));
  const link = wholeAddress(value.path, locate);
  if (!link) return new TextRun(value.path);
  return new ExternalHyperlink({
    link,
    children: [new TextRun({ text: value.path, color: '9C2A1F', underline: {} })],
  });
}

/** What the table is and is not, and the page of how many. */
const footer = ({ title, standing }: Table): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: size.foot,
            children: [`${title} · ${standing} · 第`, PageNumber.CURRENT, '页，共', PageNumber.TOTAL_PAGES, '页'],
          }),
        ],
      }),
    ],
  });
