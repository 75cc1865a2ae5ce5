import { readdirSync, readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { importEdition } from '#content/import-edition.ts';
import { readCollection } from '#content/read-collection.ts';
import { registerDepartments } from '#domain/corpus/registry.ts';
import { decode } from './decode.ts';
import { printParagraphs } from './printed-pdf.fixture.ts';

const SOURCE = readFileSync('content/2022/source.txt', 'utf8');
const departments = registerDepartments(readCollection('content', 'departments', []), []);
const words = [
  'notice.mdx',
  'preamble.mdx',
  'annex.mdx',
  ...readdirSync('content/2022/clauses').map((name) => `clauses/${name}`),
];
const expected = Object.fromEntries(words.sort().map((name) => [name, readFileSync(`content/2022/${name}`, 'utf8')]));

/** The lines of the document, without the site around it. */
const lines = SOURCE.split('\n').filter((line) => line.trim() !== '');
const DOCUMENT = lines.slice(0, lines.findIndex((line) => line.startsWith('附件')) + 1);
const paragraphs = (lines: readonly string[]) =>
  lines.map((line) => `<p>${line.replaceAll('<', '&lt;')}</p>\n`).join('');
const page = (body: string) =>
  `<html><head><title>通知</title></head><body><div class="nav"><a href="/">首页</a></div>${body}<div class="foot">版权所有</div></body></html>`;

test.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
  ['GB 18030', 'f.txt', () => iconv.encode(SOURCE, 'gb18030')],
  ['UTF-16', 'f.txt', () => iconv.encode(SOURCE, 'utf16-le', { addBOM: true })],
  ['UTF-16 without a mark', 'f.txt', () => iconv.encode(SOURCE, 'utf16-be')],
  ['a web page', 'f.html', () => Buffer.from(page(`<div class="content">${paragraphs(DOCUMENT)}</div>`))],
  ['a web page in GB 2312', 'f.htm', () => iconv.encode(page(`<div>${paragraphs(DOCUMENT)}</div>`), 'gb18030')],
  ['Markdown', 'f.md', () => Buffer.from(SOURCE)],
  [
    'DOCX',
    'f.docx',
    () => Packer.toBuffer(new Document({ sections: [{ children: DOCUMENT.map((line) => new Paragraph(line)) }] })),
  ],
  ['DOCX by LibreOffice', 'f.docx', () => readFileSync('src/decoding/samples/guideline.docx')],
  ['PDF', 'f.pdf', () => printParagraphs(DOCUMENT, '国家知识产权局文件')],
])('the guideline as %s gives the official words byte by byte', async (_, name, write) => {
  const { text } = await decode(await write(), name);
  const { owned } = importEdition({
    ...{ bytes: Buffer.from(text), file: name, slug: '2022', folder: 'content/2022', departments, given: {} },
    ...{ replaces: true, on: '2026-11-28' },
  });
  const files = [...owned].filter(([path]) => path.endsWith('.mdx'));
  expect(Object.fromEntries(files)).toEqual(expected);
});
