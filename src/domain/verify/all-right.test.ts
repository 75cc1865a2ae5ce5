import { expect, test } from 'vitest';
import { isAllRight } from './all-right.ts';
import { withPlaces } from './document.fixture.ts';
import { judge } from './judge.ts';

const isRight = (pasted: string): boolean => isAllRight(judge(pasted, withPlaces));

test('a quotation is right where it is word for word', () => {
  expect(isRight('大力培育调解组织和仲裁机构。')).toBe(true);
  expect(isRight('大力培训调解组织和仲裁机构。')).toBe(false);
  expect(isRight(' ')).toBe(false);
});

test('a remark is right where each quotation and each place is', () => {
  expect(isRight('我们读到三（四）第2句“大力培育调解组织和仲裁机构”，很赞成。')).toBe(true);
  expect(isRight('我们读到三（四）第3句“大力培育调解组织和仲裁机构”，很赞成。')).toBe(false);
  expect(isRight('我们读到三（四）第2句“大力培训调解组织和仲裁机构”，很赞成。')).toBe(false);
  expect(isRight('我们读到“大力培育调解组织和仲裁机构”，也读了三（九）这一项。')).toBe(false);
});

test('a quotation too short to be looked for says nothing, one that is not judged any more is not known to be right', () => {
  expect(isRight('他们说“甲乙”，又说“大力培育调解组织和仲裁机构”，很好。')).toBe(true);
  const many = (count: number): string => '我读到“强化维权援助线上服务平台建设”，很好。'.repeat(count);
  expect(isRight(many(100))).toBe(true);
  expect(isRight(many(101))).toBe(false);
});
