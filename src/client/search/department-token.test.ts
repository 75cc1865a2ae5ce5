import { expect, test } from 'vitest';
import { departmentsOf, departmentToken } from './department-token.ts';

const edition = (slug: string) => ({ slug, name: '', title: '', number: '' });
const older = { ...edition('2022'), called: { protection: '执法司' } };
const catalogue = {
  departments: [
    { id: 'protection', token: '保护司', names: [] },
    { id: 'personnel', token: '人事司', names: [] },
  ],
  editions: [edition('2023'), older],
};
const tokensAt = (path: string) =>
  departmentsOf({ departments: ['protection', 'personnel'], path }, catalogue).map(({ token }) => token);

test('what is found is of departments as they were called in its year', () => {
  expect(tokensAt('2022/3-4/')).toEqual(['执法司', '人事司']);
  expect(tokensAt('2023/3-4/')).toEqual(['保护司', '人事司']);
});

test('what is of no year names them as they are called today, and one that is not known by its id', () => {
  expect(tokensAt('terms/zhiku/')).toEqual(['保护司', '人事司']);
  expect(departmentToken('unknown', older, catalogue)).toBe('unknown');
});
