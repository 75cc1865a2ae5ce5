import { expect, test } from 'vitest';
import type { Department } from '../model/department.ts';
import { allNamesOf, departmentOn } from './department-on.ts';

const department = {
  id: 'promotion',
  token: '运用司',
  name: '知识产权运用促进司',
  aliases: ['促进司'],
  parent: '局机关',
  names: [{ token: '管理司', name: '专利管理司', until: '2018-08-28' }],
  parents: [{ parent: '专利局', until: '2018-08-28' }],
} as unknown as Department;

test('a department is called as it was on the day, as far as dates are known', () => {
  expect(departmentOn(department, '2017-01-01')).toMatchObject({
    token: '管理司',
    name: '专利管理司',
    parent: '专利局',
  });
  expect(departmentOn(department, '2022-01-01')).toMatchObject({
    token: '运用司',
    name: '知识产权运用促进司',
    parent: '局机关',
  });
  const { names: _, parents: __, ...undated } = department;
  expect(departmentOn(undated, '2017-01-01')).toMatchObject({ token: '运用司', parent: '局机关' });
});

test('all its names are those that it has and had, each once', () => {
  const all = ['运用司', '知识产权运用促进司', '促进司', '管理司', '专利管理司', '局机关', '专利局'];
  expect(allNamesOf(department)).toEqual(all);
  expect(allNamesOf({ ...department, aliases: ['运用司'] })).toEqual(all.filter((name) => name !== '促进司'));
});
