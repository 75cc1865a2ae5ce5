import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallContent } from '#domain/corpus/small-content.fixture.ts';
import { change, contentFolder } from './content-folder.fixture.ts';
import { readContent } from './read-content.ts';

/** The small content with the paths that it has below another folder, in the order of its files. */
function smallContentBelow(folder: string) {
  const placed: ReturnType<typeof smallContent> = JSON.parse(
    JSON.stringify(smallContent()).replaceAll('"content/', `"${folder}/`),
  );
  const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
  return {
    ...placed,
    editions: placed.editions.map((edition) => ({ ...edition, texts: [...edition.texts].sort(byFile) })),
    departments: [...placed.departments].sort(byFile),
    terms: [...placed.terms].sort(byFile),
  };
}

function read(folder: string) {
  const { content, problems, entries } = readContent(folder);
  const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
  const editions = content.editions.map((edition) => ({ ...edition, texts: [...edition.texts].sort(byFile) }));
  return { content: { ...content, editions }, problems, entries };
}

test('every file of a content folder is read as it stands', () => {
  const folder = contentFolder();
  const { content, problems } = read(folder);
  expect(problems).toEqual([]);
  expect(content).toEqual(smallContentBelow(folder));
});

test('the entries of each collection are named by their paths', () => {
  const { entries } = readContent(contentFolder());
  const ids = Object.fromEntries(Object.entries(entries).map(([name, own]) => [name, own.map(({ id }) => id)]));
  expect(ids).toEqual({
    texts: [
      '2023/annex',
      ...['1', '1-1', '1-2', '2', '2-1', '2-2', '3'].map((id) => `2023/clauses/${id}`),
      '2023/notice',
      '2023/preamble',
    ],
    editions: ['2023/edition'],
    lineages: [],
    targets: ['2023/targets/creation'],
    series: ['guideline'],
    library: ['library'],
    departments: ['cooperation', 'trademarks', 'treaty-and-law'],
    terms: ['gangyao', 'tisc'],
    topics: [],
    prose: ['about'],
  });
  expect(entries.departments[0]?.body).toBe('\n编者的话。\n');
});

test('a date is words, in quotes or not', () => {
  const folder = contentFolder();
  change(folder, '2023/edition.mdx', 'signed: 2023-03-16', 'signed: "2023-03-16"');
  change(folder, '2023/edition.mdx', 'published: 2023-03-21', "published: '2023-03-21'");
  expect(read(folder).content).toEqual(smallContentBelow(folder));
});

test('Windows line endings and a byte order mark change nothing', () => {
  const folder = contentFolder();
  for (const file of [
    '2023/edition.mdx',
    '2023/clauses/2-1.mdx',
    '2023/edits.json',
    '2023/targets/creation.mdx',
    'terms/tisc.mdx',
  ]) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
  }
  const { content, problems } = read(folder);
  expect(problems).toEqual([]);
  expect(content).toEqual(smallContentBelow(folder));
});
