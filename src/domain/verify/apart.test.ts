import { expect, test } from 'vitest';
import { apartFrom } from './apart.ts';
import { withPlaces } from './document.fixture.ts';
import { judge } from './judge.ts';

const apart = (pasted: string): number => apartFrom(judge(pasted, withPlaces));

test('a quotation is as far from the document as characters of it differ', () => {
  expect(apart('大力培育调解组织和仲裁机构。')).toBe(0);
  expect(apart('大力培训调解组织和仲裁机构。')).toBe(1);
  expect(apart('大力调解组织和仲裁机构。')).toBe(2);
});

test('what stands nowhere counts with all of its characters', () => {
  expect(apart('人人有责，户户参加')).toBe(9);
  expect(apart('大力培育调解组织和仲裁机构……某某某某某某')).toBe(6);
});

test('each wrong place of a remark counts as one', () => {
  expect(apart('我们读到三（四）第2句“大力培育调解组织和仲裁机构”，很赞成。')).toBe(0);
  expect(apart('我们读到三（四）第3句“大力培训调解组织和仲裁机构”，也读了三（九）。')).toBe(3);
});
