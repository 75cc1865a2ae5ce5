import { expect, test } from 'vitest';
import { cutAtElisions } from './elisions.ts';

const pieces = (quotation: string) =>
  cutAtElisions(quotation).map(({ from, to }) => [...quotation].slice(from, to).join(''));

test.each([
  ['甲……乙', ['甲', '乙']],
  ['……甲…乙……', ['甲', '乙']],
  ['甲（略）乙[...]丙', ['甲', '乙', '丙']],
  ['甲......乙。。。丙', ['甲', '乙', '丙']],
  ['甲。乙', ['甲。乙']],
  ['增长16.5个月', ['增长16.5个月']],
  ['𡌉……𡌉', ['𡌉', '𡌉']],
  ['……', []],
])('%s is cut into %j', (quotation, expected) => {
  expect(pieces(quotation)).toEqual(expected);
});
