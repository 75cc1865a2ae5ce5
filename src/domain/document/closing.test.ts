import { expect, test } from 'vitest';
import { parseClosing } from './closing.ts';

test.each([
  ['某局', 'issuer'],
  ['2023年3月16日', 'date'],
  ['二〇二三年三月十六日', 'date'],
  ['（此件公开发布）', 'remark'],
  ['注：列第一位的为牵头单位', 'remark'],
  ['注意：列第一位的为牵头单位', 'issuer'],
  ['抄送：某办。', 'copies'],
  ['某局办公室　2023年3月18日印发', 'copies'],
  ['附件：1.清单', 'contents'],
  ['2.名单', 'contents'],
])('below the text, %s is %s', (words, kind) => {
  expect(parseClosing([words])).toEqual([{ kind, words }]);
});
