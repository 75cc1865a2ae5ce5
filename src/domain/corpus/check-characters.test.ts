import { expect, test } from 'vitest';
import { checkCharacters } from './check-characters.ts';

const check = (words: string, line = 7) =>
  checkCharacters(
    [
      { words: '好。', line: 1 },
      { words, line },
    ],
    'a.mdx',
  );

test('a character that must not stand in official words is told with its line and the words around it', () => {
  expect(check('一二三四五六七八九\u200b一二三四五六七八九')).toEqual([
    {
      file: 'a.mdx',
      line: 7,
      words: '二三四五六七八九\u200b一二三四五六七八',
      fault: 'U+200B is an invisible character',
      mend: 'Compare with the official page; put the right character there by a correction in edits.json.',
    },
  ]);
  expect(check('\ue000一')[0]?.words).toBe('\ue000一');
  expect(check('没有。')).toEqual([]);
});

test('of many in a paragraph three are told, and how many more there are', () => {
  const faults = (words: string) => check(words).map(({ fault }) => fault);
  const invisible = 'U+200B is an invisible character';
  expect(faults('\u200b甲\u200b乙\u200b')).toEqual([invisible, invisible, invisible]);
  expect(faults('\u200b甲\u200b乙\u200b丙\u200b丁\u200b')).toEqual([
    invisible,
    invisible,
    `${invisible}, and 2 more stand below it`,
  ]);
});
