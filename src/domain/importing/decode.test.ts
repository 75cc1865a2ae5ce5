import { expect, test } from 'vitest';
import { describe as say } from '#domain/problem.ts';
import { decodeSource } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('text is decoded as it is, a byte order mark with it', () => {
  expect(decodeSource(bytes('\ufeff甲\r\n乙<丙>'), 'f.txt')).toEqual({ source: '\ufeff甲\r\n乙<丙>', problems: [] });
});

const NOT_TEXT = 'Give the text of the document, not a PDF or a Word file.';
const PAGE = 'Give the text that the page shows, not its source.';

test.each<[string, Uint8Array, string]>([
  [
    'GB 18030',
    Uint8Array.of(0xb9, 0xfa),
    'f.txt: the file is not UTF-8. Save it as UTF-8 and import that; GB 18030 is a usual cause.',
  ],
  ['nothing', bytes(' \n\u3000'), 'f.txt: the file is empty. Give the text of the document.'],
  ['a binary file', bytes('甲\n乙\0'), `f.txt:2: the file is not text, for it holds U+0000. ${NOT_TEXT}`],
  ['a page', bytes('甲\r\n\r<DIV class="a">'), `f.txt:3: the file is HTML. ${PAGE}`],
  ['a doctype', bytes('<!DOCTYPE html>'), `f.txt:1: the file is HTML. ${PAGE}`],
])('%s is refused, and nothing is decoded', (_, received, expected) => {
  const { source, problems } = decodeSource(received, 'f.txt');
  expect([source, problems.map(say)]).toEqual(['', [expected]]);
});

test.each(['<divide>', '<pre>', 'a < b, p > q', '<person>'])('%s is no page', (text) => {
  expect(decodeSource(bytes(text), 'f.txt').problems).toEqual([]);
});
