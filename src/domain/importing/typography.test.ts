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

test.each([
  ['甲;乙?丙!', '甲；乙？丙！'],
  ['[甲](https://example.org/a)和[乙](http://example.org)', '甲和乙'],
  ['[甲](javascript:void)和[乙]()', '甲和乙'],
  ['见(一) 甲', '见（一）甲'],
  ['（二十一）  甲', '（二十一）甲'],
  ['(二)甲', '（二）甲'],
  ['甲,  乙', '甲，乙'],
  ['甲\u00a0\u2003乙', '甲乙'],
  ['A\u00a0B和a\u2009甲', 'A B和a甲'],
  ['甲)乙', '甲）乙'],
  ['𠀀,乙', '𠀀，乙'],
  ['中心(TISC), 乙', '中心（TISC），乙'],
  ['f(x),乙', 'f(x)，乙'],
  ['A ,甲', 'A ，甲'],
  ['(TISC) 中心', '（TISC）中心'],
  ['(甲) b', '（甲） b'],
  ['**甲**, [乙](#)', '甲，乙'],
  ['**A**, [b](#)', 'A, b'],
  ['[甲](#)\u00a0**乙**', '甲乙'],
  ['**A**\u00a0[b](#)', 'A b'],
  ['办好会议.压至0.5天. 再办"甲".(条法司、(乙)负责)', '办好会议。压至0.5天。再办"甲"。（条法司、（乙）负责）'],
  ['(一).推进工作.', '（一）.推进工作。'],
  ['一.推进工作.', '一.推进工作。'],
  ['**𠀀**, b', '𠀀，b'],
])('%j becomes %j', (received, expected) => {
  expect(mended(received)).toBe(expected);
});

test.each(['（甲）乙', '[甲]', 'a,甲', 'A:甲', '**', '（一二', '甲.乙', '甲。乙.'])('%s is left alone', (text) => {
  expect(mendLine({ text, number: 1, offset: 0 })).toEqual([]);
});

test('each mend is an edit of its own kind, by its place in the whole text', () => {
  const edits = mendLine({ text: '(一) 𠀀**甲**丁, [乙](#)', number: 3, offset: 100 });
  expect(edits.map(({ offset, before, after, rule }) => [offset, before, after, rule])).toEqual([
    [100, '(一) ', '（一）', 'label'],
    [105, '**', '', 'markup'],
    [108, '**', '', 'markup'],
    [111, ', ', '，', 'punctuation'],
    [113, '[', '', 'link'],
    [115, '](#)', '', 'link'],
  ]);
  expect(edits.every(({ evidence }) => evidence === null)).toBe(true);
});
