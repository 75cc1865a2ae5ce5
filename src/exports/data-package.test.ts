import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import { smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import { dataPackageOf } from './data-package.ts';
import { departmentFile, departmentLibraryFile, editionFile } from './files.ts';

const locate = (path: string): string => `https://example.org/${path}`;
const older = smallEdition();
const newer = { ...older, slug: '2023', year: 2023 };
const [{ tasks: [own] = [], ...protection }] = smallCorpus().departments as [Corpus['departments'][number]];
const department = {
  ...protection,
  tasks: [older, newer].map(({ slug }) => ({ sentences: own?.sentences ?? [], edition: slug })),
};
const corpus: Corpus = { ...smallCorpus(), editions: [newer, older], departments: [department] };

test('a data package has every table with its bytes and their hash', async () => {
  const { resources } = await dataPackageOf(corpus, locate);
  const written = {
    '2023.csv': await editionFile(corpus, newer, 'csv', locate),
    '2022.csv': await editionFile(corpus, older, 'csv', locate),
    'departments/protection.csv': await departmentLibraryFile(corpus, department, 'csv', locate),
    '2023/departments/protection.csv': await departmentFile(corpus, newer, department, 'csv', locate),
    '2022/departments/protection.csv': await departmentFile(corpus, older, department, 'csv', locate),
  };
  expect(resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
    Object.entries(written).map(([path, file]) => {
      const bytes = Buffer.from(file as string);
      return [path, bytes.length, `sha256:${createHash('sha256').update(bytes).digest('hex')}`];
    }),
  );
});

test('a table of several years is told apart by edition and number, one of a year by number', async () => {
  const { resources } = await dataPackageOf(corpus, locate);
  expect(resources.map(({ schema }) => schema.primaryKey.join('+'))).toEqual([
    '序号',
    '序号',
    '版本+序号',
    '序号',
    '序号',
  ]);
  expect(resources[2]?.schema.fields.map(({ name }) => name).slice(0, 3)).toEqual(['版本', '序号', '位置']);
});

test('with one edition there are its table and those of departments alone', async () => {
  const { resources } = await dataPackageOf({ ...corpus, editions: [older] }, locate);
  expect(resources.map(({ path }) => path)).toEqual(['2022.csv', 'departments/protection.csv']);
});
