import { expect, test } from 'vitest';
import type { UnknownName } from '../corpus/unknown-names.ts';
import { addDepartments } from './added-departments.ts';

const named = (words: string, collective = false): UnknownName => ({
  ...{ words, collective, times: 1, file: 'received.txt', line: 3, near: [] },
});
const known = [
  {
    id: 'ban-gong-shi',
    file: 'content/departments/ban-gong-shi.mdx',
    data: {
      ...{ order: 7, token: '办公室', name: '办公室', nameConfirmed: true, nameAsOf: '2022-03', aliases: [] },
      ...{ parent: '局机关', kind: '厅室', issuer: '国家知识产权局' },
    },
  },
];

test('a new department has its address in pinyin, an unconfirmed name, and the issuer of the document', () => {
  const [added, ...others] = addDepartments([named('省教育厅')], known, {
    issuer: '江苏省人民政府办公厅',
    month: '2024-04',
  });
  expect(others).toEqual([]);
  expect(added).toEqual({
    id: 'sheng-jiao-yu-ting',
    file: 'departments/sheng-jiao-yu-ting.mdx',
    data: {
      order: 8,
      token: '省教育厅',
      name: '省教育厅',
      nameConfirmed: false,
      nameAsOf: '2024-04',
      aliases: [],
      parent: '所属未核',
      kind: '厅',
      issuer: '江苏省人民政府',
    },
  });
});

test('an address that is taken has a number behind it, also by one that is added', () => {
  const ids = addDepartments([named('办公室'), named('办公市')], known, { issuer: '某局', month: '2024-04' });
  expect(ids.map(({ id, data }) => `${id} ${data.order}`)).toEqual(['ban-gong-shi-2 8', 'ban-gong-shi-3 9']);
});

test('what the State Council names is shared by all, but not many of whom none is named', () => {
  const added = addDepartments([named('财政部'), named('各有关部门', true)], known, {
    issuer: '国务院办公厅',
    month: '2018-12',
  });
  expect(added.map(({ data }) => [data.issuer, data.kind])).toEqual([
    [undefined, '部'],
    ['国务院', '集合'],
  ]);
});

test('a name with its offices in brackets is that of the department', () => {
  const added = addDepartments([named('省市场监管局（省知识产权局）'), named('省市场监管局')], known, {
    issuer: null,
    month: '2024-04',
  });
  expect(added.map(({ data }) => [data.token, data.issuer])).toEqual([['省市场监管局', undefined]]);
});

test('an address is made of letters alone, and no longer than one can read', () => {
  const [one, two] = addDepartments([named('ABC'), named('各市、县（市、区）人民政府、'.repeat(9))], known, {
    issuer: null,
    month: '2024-04',
  });
  expect(one?.id).toBe('dan-wei');
  expect(two?.id).toMatch(/^ge-shi-xian(?:-[a-z]+)+$/u);
  expect(two?.id.length).toBeLessThanOrEqual(60);
});

test.each([
  ['市政府部署中心', '单位'],
  ['绿化局', '局'],
  ['某某公司', '单位'],
])('%s is of the kind %s', (words, kind) => {
  const [added] = addDepartments([named(words)], known, { issuer: null, month: '2024-04' });
  expect(added?.data.kind).toBe(kind);
});

test('ü is written v in an address', () => {
  const [added] = addDepartments([named('绿化局')], known, { issuer: null, month: '2024-04' });
  expect(added?.id).toBe('lv-hua-ju');
});
