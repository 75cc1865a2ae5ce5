import { readFileSync } from 'node:fs';
import {
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { draftForm } from './draft-form.ts';
import { readDraft } from './read-draft.ts';
import { UnreadableDraft } from './unreadable.ts';

/** What both documents of Word say. */
const lines = [
  '年度工作安排（送审稿）',
  '按照《推动知识产权高质量发展年度工作指引（2022）》（国知发运字〔2022〕15号）的要求，要大力培育调解组织和仲裁机构。',
  '三（四）第4句提出“大力培训调解组织和仲裁机构”，另见第三部分第（九）项。',
  '每月初五之前把花名册交到门房。',
  '事项',
  '依据',
  '调解',
  '三（四）',
];

async function read(bytes: Uint8Array, name: string): Promise<string> {
  const form = draftForm(bytes, name);
  if (form === 'pdf') throw new Error('It is a PDF.');
  return (await readDraft(bytes, form)).text;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a document of LibreOffice and one of another writer are read alike', async () => {
  const paragraph = (...words: string[]) => new Paragraph({ children: words.map((text) => new TextRun(text)) });
  const row = (...words: string[]) =>
    new TableRow({ children: words.map((text) => new TableCell({ children: [paragraph(text)] })) });
  const [title = '', first = '', second = '', item = '', ...cells] = lines;
  const document = new Document({
    footnotes: { 1: { children: [paragraph('见原文。')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: 'Heading1' }),
          paragraph(first.slice(0, 60), first.slice(60, 64), first.slice(64)),
          new Paragraph({
            children: [new TextRun(second.slice(0, 20)), new FootnoteReferenceRun(1), new TextRun(second.slice(20))],
          }),
          new Paragraph({ text: item, bullet: { level: 0 } }),
          new Table({ rows: [row(cells[0] ?? '', cells[1] ?? ''), row(cells[2] ?? '', cells[3] ?? '')] }),
        ],
      },
    ],
  });
  const ofLibreOffice = readFileSync(new URL('samples/libreoffice.docx', import.meta.url));
  expect((await read(ofLibreOffice, 'a.docx')).split('\n')).toEqual(lines);
  const other = (await read(new Uint8Array(await Packer.toArrayBuffer(document)), 'b.docx')).split('\n');
  expect(other.slice(0, lines.length)).toEqual(lines);
  // A note's words stand behind the text, and its sign is not among the words.
  expect(other.slice(lines.length)).toEqual(['见原文。']);
});

test('text is read as UTF-8, UTF-16 or GB 18030', async () => {
  const text = '大力培育调解组织。\n第二行';
  expect(await read(utf8(text.replace('\n', '\r\n')), 'a.txt')).toBe(text);
  expect(await read(iconv.encode(text, 'gb18030'), 'a.txt')).toBe(text);
  expect(await read(iconv.encode(text, 'utf-16le', { addBOM: true }), 'a')).toBe(text);
});

test('of Markdown and HTML the words are read without their signs', async () => {
  const markdown =
    '# 题\n\n> 大力**培育**[调解](https://example.org)组织<br>和`仲裁`机构\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n';
  expect(await read(utf8(markdown), 'a.md')).toBe('题\n大力培育调解组织和仲裁机构\n甲\n乙\n丙\n丁');
  const html =
    '<!doctype html><title>无</title><style>p{}</style><p>大力<b>培育</b>\n调解<script>1</script></p><div>组<br>织</div>';
  expect(await read(utf8(html), 'a')).toBe('大力培育 调解\n组\n织');
  expect((await read(utf8('<div>'.repeat(2_000)), 'a.html')).length).toBe(0);
});

test('a page in GB 18030 is read by what it says of itself', async () => {
  const page = '<html><head><meta charset="gbk"></head><body><p>调解</p></body></html>';
  expect(await read(iconv.encode(page, 'gbk'), 'a.html')).toBe('调解');
});

test('UTF-16 is read without its mark as well', async () => {
  const text = '大力培育调解组织。';
  expect(await read(iconv.encode(text, 'utf-16be', { addBOM: false }), 'a.txt')).toBe(text);
});

/** Why a file is refused, and what is said besides. */
const refused = async (bytes: Uint8Array, name: string): Promise<unknown> =>
  read(bytes, name).then(
    () => null,
    (error: unknown) => (error instanceof UnreadableDraft ? [error.why, error.about] : error),
  );
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const compound = '\xd0\xcf\x11\xe0';
const sentence = '國家知識產權局關於印發《工作指引》的通知，請認真落實，並將執行情形報送本局。';

test.each<[string, Uint8Array, string, string, string | RegExp]>([
  ['nothing', new Uint8Array(), 'a.txt', 'empty', ''],
  ['a picture', latin1('\x89PNG\r\n\x1a\n'), 'a.txt', 'picture', ''],
  ['a bitmap', latin1('BM\x36\x10\x0e\0\0\0\0\0'), 'a', 'picture', ''],
  ['DOC', latin1(compound), 'a.doc', 'other-word', ''],
  ['RTF', latin1('{\\rtf1'), 'a.rtf', 'other-word', ''],
  [
    'a locked document',
    Buffer.concat([latin1(compound), Buffer.from('EncryptedPackage', 'utf16le')]),
    'a.docx',
    'locked',
    '',
  ],
  ['a whole saved page', latin1('MIME-Version: 1.0\r\n<html>'), 'a.mht', 'mhtml', ''],
  ['an archive', zipSync({ 'a.txt': strToU8('a') }), 'a.zip', 'archive', ''],
  ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'a.xlsx', 'other-document', ''],
  ['an archive cut off', latin1('PK\x03\x04\0\0'), 'a.docx', 'damaged', /./u],
  ['a document without its words', zipSync({ 'word/styles.xml': strToU8('<a/>') }), 'a.docx', 'damaged', /./u],
  ['Big5', iconv.encode(sentence, 'big5'), 'a.txt', 'encoding', 'Big5'],
  ['UTF-8 with a byte lost', Buffer.from(sentence).subarray(0, -1), 'a.txt', 'lost', 'UTF-8'],
  ['a program', latin1('\x7fELF\x02\x01\0\0'), 'a', 'no-text', ''],
])('%s is refused for its own reason', async (_, bytes, name, why, about) => {
  expect(await refused(bytes, name)).toEqual([why, about instanceof RegExp ? expect.stringMatching(about) : about]);
});

test('what of a document of Word is not read is counted', async () => {
  const document = new Document({
    comments: { children: [{ id: 0, date: new Date(0), children: [new Paragraph('批注')] }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('页眉')] }) },
        footers: { default: new Footer({ children: [new Paragraph('')] }) },
        children: [
          new Paragraph({
            children: [
              new TextRun('大力'),
              new DeletedTextRun({ text: '培训', id: 1, author: '甲', date: '2026-01-01T00:00:00Z' }),
              new InsertedTextRun({ text: '培育', id: 2, author: '甲', date: '2026-01-01T00:00:00Z' }),
            ],
          }),
        ],
      },
    ],
  });
  expect(await readDraft(new Uint8Array(await Packer.toArrayBuffer(document)), 'docx')).toEqual({
    text: '大力培育',
    blank: [],
    leftOut: [
      { kind: 'page-header', count: 1 },
      { kind: 'comment', count: 1 },
      { kind: 'deletion', count: 1 },
    ],
  });
});
