import { expect, test } from 'vitest';
import { mendText } from '../document/mend.ts';
import { checkCompleteness } from './completeness.ts';

/** What is said of files with these bodies against this source. */
function said(source: string, ...bodies: string[]): string[] {
  const files = bodies.map((body, index) => ({ id: `${index}`, file: `${index}.mdx`, body }));
  return checkCompleteness(files, mendText(source, []), 'source.txt').map(
    ({ file, line, words, fault }) => `${file}:${line} ${fault} “${words}”`,
  );
}

test('the same paragraphs are the same words, whatever sets their lines apart', () => {
  expect(said('甲乙。\n\n丙 丁。\n', '甲乙。\n', '丙 丁。\n')).toEqual([]);
  expect(said('\r\n　　甲乙。\r\n丙 丁。 \r\n\r\n', '甲乙。\n\n  丙 丁。')).toEqual([]);
  expect(said('', '\n')).toEqual([]);
});

test.each([
  [
    'a character that is another',
    '甲乙丙丁',
    '甲乙两丁',
    '0.mdx:1 character 3 of the paragraph differs: the source has “丙丁” “两丁”',
  ],
  ['the first character', '甲乙', '申乙', '0.mdx:1 character 1 of the paragraph differs: the source has “甲乙” “申乙”'],
  [
    'a space too many',
    '甲乙丙',
    '甲 乙丙',
    '0.mdx:1 character 2 of the paragraph is white space (U+0020): the source has “乙丙” “ 乙丙”',
  ],
  [
    'an ideographic space',
    '甲乙',
    '甲　乙',
    '0.mdx:1 character 2 of the paragraph is white space (U+3000): the source has “乙” “　乙”',
  ],
  ['a space too few', '甲 乙', '甲乙', '0.mdx:1 character 2 of the paragraph differs: the source has “ 乙” “乙”'],
  [
    'one space for another',
    '甲\u00a0乙',
    '甲 乙',
    '0.mdx:1 character 2 of the paragraph is white space (U+0020): the source has “\u00a0乙” “ 乙”',
  ],
  [
    'a character too many at the end',
    '甲乙',
    '甲乙丙',
    "0.mdx:1 character 3 of the paragraph differs: the source's paragraph ends before it “丙”",
  ],
  [
    'a character too few at the end',
    '甲乙丙',
    '甲乙',
    '0.mdx:1 the paragraph ends after 2 characters where the source has “丙” “”',
  ],
  [
    'a paragraph that nobody received',
    '甲',
    '甲\n\n乙',
    "0.mdx:3 character 1 of the paragraph differs: the source's paragraph ends before it “乙”",
  ],
  [
    'a paragraph cut in two',
    '甲乙',
    '甲\n乙',
    '0.mdx:1 the paragraph ends after 1 characters where the source has “乙” “”',
  ],
  [
    'two paragraphs in one',
    '甲\n乙',
    '甲乙',
    "0.mdx:1 character 2 of the paragraph differs: the source's paragraph ends before it “乙”",
  ],
  [
    'two paragraphs swapped',
    '甲\n乙',
    '乙\n\n甲',
    '0.mdx:1 character 1 of the paragraph differs: the source has “甲” “乙”',
  ],
  [
    'characters beyond the basic plane',
    '𠀀𠀁乙',
    '𠀀𠀁丙',
    '0.mdx:1 character 3 of the paragraph differs: the source has “乙” “丙”',
  ],
  ['the last paragraph', '甲\n乙丙', '甲', 'source.txt:null the source goes on where the content ends “乙丙”'],
])('%s is said', (_, source, body, expected) => {
  expect(said(source, body)).toEqual([expected]);
});

test('the first difference alone is said, in the file and on the line where it stands', () => {
  expect(said('甲\n乙\n丙', '甲\n', '\n\n己\n\n庚')).toEqual([
    '1.mdx:3 character 1 of the paragraph differs: the source has “乙” “己”',
  ]);
});

test('twelve characters are shown at most', () => {
  expect(said('一二三四五六七八九十一二三', '二二三四五六七八九十一二三')).toEqual([
    '0.mdx:1 character 1 of the paragraph differs: the source has “一二三四五六七八九十一二” “二二三四五六七八九十一二”',
  ]);
  expect(said('甲\n一二三四五六七八九十一二三', '甲')).toEqual([
    'source.txt:null the source goes on where the content ends “一二三四五六七八九十一二”',
  ]);
});

test('words are compared with the source as its edits mend it', () => {
  const edits = [{ offset: 1, before: ', ', after: '，', rule: 'punctuation', evidence: null }] as const;
  const file = { id: '1', file: '1.mdx', body: '甲，乙' };
  expect(checkCompleteness([file], mendText('甲, 乙', edits), 'source.txt')).toEqual([]);
});
