import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { parseParagraphs, unescapeWords, writeParagraphs } from './escaping.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const mdx = createProcessor({ remarkPlugins: [remarkGfm] });

/** The words that MDX itself reads from a file, and the kinds of its blocks. */
function readByMdx(text: string): { words: string; blocks: string[] } {
  const root: Node = mdx.parse(text);
  const words = (node: Node): string => node.value ?? (node.children ?? []).map(words).join('');
  return { words: words(root), blocks: (root.children ?? []).map(({ type }) => type) };
}

const HOSTILE = [
  '{甲}',
  '<b>乙</b>',
  '*丙*',
  '**丁。**戊',
  '~~己~~',
  '1. 庚',
  '2) 辛',
  '- 壬',
  '+ 癸',
  '# 子',
  '> 丑',
  '| 寅 |',
  '`卯`',
  '[辰](#)',
  '![巳](x)',
  '&amp;午',
  '\\未',
  'import 申',
  'export 酉',
  'www.example.com',
  'https://example.com',
  '=== 戌',
  '_亥_',
  '$5',
];

test.each(HOSTILE)('%s survives the trip through an MDX file', (paragraph) => {
  const file = writeParagraphs([paragraph]);
  expect(readByMdx(file)).toEqual({ words: paragraph, blocks: ['paragraph'] });
  expect(parseParagraphs(file).map(({ words }) => words)).toEqual([paragraph]);
});

test('any words of one line survive the trip, and MDX agrees with our reader', () => {
  const mark = fc.constantFrom(...'{}<>*~_`#&[]()!|\\-+=1.):@w甲。“”（）—$"\'/ importexport'.split(''));
  const paragraph = fc
    .array(mark, { minLength: 1, maxLength: 12 })
    .map((marks) => marks.join('').trim().replace(/ {2,}/gu, ' '))
    .filter((words) => words !== '');
  fc.assert(
    fc.property(paragraph, (words) => {
      const file = writeParagraphs([words]);
      expect(readByMdx(file)).toEqual({ words, blocks: ['paragraph'] });
      expect(unescapeWords(file.trim())).toBe(words);
    }),
    { numRuns: 300 },
  );
});

test('plain Chinese words are written as they are', () => {
  expect(writeParagraphs(['（四）健全政策。', '——知识产权创造。'])).toBe('（四）健全政策。\n\n——知识产权创造。\n');
});

test.each(['第1.2节', '甲-乙', '甲 import 乙', '增长10+1', '1。甲', '11、甲', 'importing'])(
  '%s is written as it is, since Markdown takes its marks for nothing but themselves there',
  (words) => {
    expect(writeParagraphs([words])).toBe(`${words}\n`);
  },
);

test('the number of a list is escaped however many digits it has', () => {
  expect(writeParagraphs(['12. 甲', '3) 乙'])).toBe('12\\. 甲\n\n3\\) 乙\n');
});

test('paragraphs are read with the line they stand on, without the white space around them', () => {
  expect(parseParagraphs('甲\n\n  乙\u3000\r\n\n\n丙')).toEqual([
    { words: '甲', line: 1 },
    { words: '乙', line: 3 },
    { words: '丙', line: 6 },
  ]);
});
