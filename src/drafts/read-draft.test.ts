import { readFileSync } from 'node:fs';
import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
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
  return readDraft(bytes, form);
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

test('what cannot be read is refused with the reason', async () => {
  const refused = async (bytes: Uint8Array, name: string) =>
    read(bytes, name).then(
      () => null,
      (error: unknown) => (error instanceof UnreadableDraft ? error.why : error),
    );
  expect(await refused(new Uint8Array(), 'a.txt')).toBe('empty');
  expect(await refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'a.doc')).toBe('form');
  expect(await refused(utf8('{\\rtf1'), 'a.rtf')).toBe('form');
  expect(await refused(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'a.docx')).toBe('damaged');
  expect(await refused(Uint8Array.of(0x81, 0xff, 0xff), 'a.txt')).toBe('encoding');
});
