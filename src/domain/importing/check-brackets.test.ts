import { expect, test } from 'vitest';
import { checkBrackets } from './check-brackets.ts';

const said = (words: string) =>
  checkBrackets([{ words, line: 7 }], 'f.txt').map((problem) => [problem.words, problem.fault]);

test('a lone bracket is shown with eight characters on either side, at its line', () => {
  expect(checkBrackets([{ words: '一二三四五六七八九𠀀（一二三四五六七八九', line: 7 }], 'f.txt')).toEqual([
    {
      file: 'f.txt',
      line: 7,
      words: '三四五六七八九𠀀（一二三四五六七八',
      fault: '（ has no partner',
      mend: 'Compare with the official page and complete the pair.',
    },
  ]);
  expect(said('甲）乙')).toEqual([['甲）乙', '） has no partner']]);
});

test('of three lone brackets all are said, of more the first three and how many more', () => {
  expect(said('（（（').map(([, fault]) => fault)).toEqual(Array(3).fill('（ has no partner'));
  expect(said('（（（（（').map(([, fault]) => fault)).toEqual([
    '（ has no partner',
    '（ has no partner',
    '（ has no partner, and 2 more below it neither',
  ]);
});

test('paragraphs whose brackets are in pairs have nothing wrong', () => {
  expect(said('（甲）《乙》')).toEqual([]);
});
