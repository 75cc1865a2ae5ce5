import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { printParagraphs } from '#decoding/printed-pdf.fixture.ts';

type Befall = (bytes: Uint8Array) => Uint8Array;

/** A form in which a text may be received. */
export interface WrittenForm {
  readonly file: string;
  /** @param befall what befalls its bytes; those of the part with the words, where the file is an archive */
  readonly write: (text: string, befall: Befall) => Uint8Array;
  /** The words that it can write at all; none where it is a sample with words of its own. */
  readonly holds: (text: string) => string;
}

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');

/** The lines of a text; those with tabs that follow each other are the rows of a table, all of as many cells. */
function blocksOf(text: string): (string | readonly (readonly string[])[])[] {
  const blocks: (string | string[][])[] = [];
  for (const line of linesOf(text)) {
    const last = blocks.at(-1);
    if (!line.includes('\t')) blocks.push(line);
    else if (Array.isArray(last)) last.push(line.split('\t'));
    else blocks.push([line.split('\t')]);
  }
  for (const block of blocks) if (Array.isArray(block)) fillRows(block);
  return blocks;
}

function fillRows(rows: string[][]): void {
  const width = Math.max(...rows.map((row) => row.length));
  for (const row of rows) while (row.length < width) row.push('');
}

const escapeMarkup = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A page as a site of an office gives it. */
export function writePage(text: string): string {
  const blocks = blocksOf(text).map((block) =>
    typeof block === 'string'
      ? `<p>${escapeMarkup(block)}</p>`
      : `<table>${block.map((row) => `<tr>${row.map((cell) => `<td>${escapeMarkup(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>通知</title></head><body><div class="nav"><a href="/">首页</a></div><div class="content">${blocks.join('\n')}</div></body></html>`;
}

/** Markdown as somebody writes it who knows of paragraphs and tables. */
export function writeMarkdown(text: string): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const blocks = blocksOf(text).map((block) => {
    if (typeof block === 'string') return block;
    const [head = [], ...rows] = block;
    return [row(head), `|${head.map(() => '---|').join('')}`, ...rows.map(row)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** What XML can hold of some words. */
const withoutControls = (words: string): string => words.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '');

/** A document of Word with nothing but paragraphs and tables. */
export function writeWord(text: string, befall: Befall = (bytes) => bytes): Uint8Array {
  const paragraph = (words: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${escapeMarkup(withoutControls(words))}</w:t></w:r></w:p>`;
  const blocks = blocksOf(text).map((block) =>
    typeof block === 'string'
      ? paragraph(block)
      : `<w:tbl>${block.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
  );
  return zipSync({
    '[Content_Types].xml': Buffer.from(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    'word/document.xml': befall(
      Buffer.from(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${blocks.join('')}</w:body></w:document>`,
      ),
    ),
  });
}

/** What GBK has of some words; the made PDF has no other characters. */
const printable = (text: string): string =>
  [...text].filter((point) => point !== '\0' && iconv.decode(iconv.encode(point, 'gbk'), 'gbk') === point).join('');

const all = (text: string): string => text;

const sample = (name: string): WrittenForm => {
  const bytes = readFileSync(`src/decoding/samples/${name}`);
  return { file: name, write: (_, befall) => befall(bytes), holds: () => '' };
};

const whole =
  (write: (text: string) => string | Uint8Array): WrittenForm['write'] =>
  (text, befall) =>
    befall(Buffer.from(write(text)));

const print = (text: string): Buffer =>
  printParagraphs(
    linesOf(printable(text)).map((line) => line.replaceAll('\t', ' ').trim()),
    '某局文件',
  );

/** The forms, each as often as its share of documents, and files that programs made. */
export const WRITTEN_FORMS: readonly (readonly [WrittenForm, weight: number])[] = [
  [{ file: 'utf8.txt', write: whole(all), holds: all }, 10],
  [{ file: 'utf16.txt', write: whole((text) => iconv.encode(text, 'utf16-le', { addBOM: true })), holds: all }, 2],
  [{ file: 'gb18030.txt', write: whole((text) => iconv.encode(text, 'gb18030')), holds: all }, 2],
  [{ file: 'page.html', write: whole(writePage), holds: all }, 4],
  [{ file: 'text.md', write: whole(writeMarkdown), holds: all }, 4],
  [{ file: 'word.docx', write: writeWord, holds: withoutControls }, 3],
  [{ file: 'printed.pdf', write: whole(print), holds: printable }, 3],
  [sample('numbered.docx'), 1],
  [sample('browser.pdf'), 1],
];
