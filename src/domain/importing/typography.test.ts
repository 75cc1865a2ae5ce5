import { expect, test } from 'vitest';
import { mendText } from '../document/mend.ts';
import { mendLine } from './typography.ts';

const mended = (text: string) => mendText(text, mendLine({ text, number: 1, offset: 0 })).points.join('');

test.each([
  ['坚持政治引领, 服务大局:', '坚持政治引领，服务大局：'],
  ['《纲要(2021—2035年)》(以下简称《纲要》)和', '《纲要（2021—2035年）》（以下简称《纲要》）和'],
  ['(2022)', '（2022）'],
  ['(十) 完善机制。', '（十）完善机制。'],
  ['（十） 完善机制。', '（十）完善机制。'],
  ['——**知识产权创造。**打赢', '——知识产权创造。打赢'],
  ['附件：[清单.pdf](#)', '附件：清单.pdf'],
  ['中心(TISC)和(GDP)', '中心（TISC）和（GDP）'],
])('%s becomes %s', (received, expected) => {
  expect(mended(received)).toBe(expected);
});

test.each(['10:30至11:00', '1,000件', 'f(x)', 'https://example.org/a?b=c,d', '5 * 3 ** 2', '“一带一路”'])(
  '%s stays as it is',
  (text) => {
    expect(mended(text)).toBe(text);
  },
);
