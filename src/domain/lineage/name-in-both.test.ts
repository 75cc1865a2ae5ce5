import { expect, test } from 'vitest';
import { smallCorpus, smallEdition } from '../model/edition.fixture.ts';
import { nameInBoth } from './name-in-both.ts';

const before = { ...smallEdition(), year: 2022, signed: '2022-03-16' };
const after = { ...smallEdition(), year: 2023, signed: '2023-03-20' };
const [department] = smallCorpus().departments;
if (!department) throw new Error('The small corpus has no department.');

test('a department that is called the same in both years has one name', () => {
  expect(nameInBoth(department, { before, after })).toBe('保护司');
  const names = [{ token: '执法司', name: '执法司', until: '2021-01' }];
  expect(nameInBoth({ ...department, names }, { before, after })).toBe('保护司');
});

test('where the earlier year calls it otherwise, both names are said, whatever it is called today', () => {
  const names = [
    { token: '执法司', name: '执法司', until: '2022-10' },
    { token: '护权司', name: '护权司', from: '2022-10', until: '2025-01' },
    { token: '保护司', name: '保护司', from: '2025-01' },
  ];
  expect(nameInBoth({ ...department, names }, { before, after })).toBe('护权司（2022年称执法司）');
});
