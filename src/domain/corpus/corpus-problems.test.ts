import { expect, test } from 'vitest';
import { describe as say } from '../problem.ts';
import type { Content, Entry } from './content.ts';
import { deriveCorpus } from './derive-corpus.ts';
import type { TermData } from './front-matter.ts';
import { smallContent, smallEditionContent, withWords } from './small-content.fixture.ts';

const said = (content: Content): string[] => deriveCorpus(content).problems.map(say);

/** The small edition as that of another year or series, whose facts do not matter. */
const editionOf = (slug: string, year: number) => {
  const edition = smallEditionContent();
  return { ...edition, slug, folder: `content/${slug}`, data: { ...edition.data, year } };
};

const unusedTerm: Entry<TermData> = {
  id: 'rcep',
  file: 'content/terms/rcep.mdx',
  data: {
    name: '协定',
    forms: ['RCEP', '协定'],
    kind: 'treaty',
    note: null,
    noteSource: null,
    officialUrl: null,
  },
};

test('small content is sound', () => {
  expect(said(smallContent())).toEqual([]);
});

test('the editions of a series stand newest first', () => {
  const editions = [editionOf('2022', 2022), editionOf('2024', 2024), editionOf('2023', 2023)];
  const { corpus } = deriveCorpus({ ...smallContent(), editions });
  expect(corpus.editions.map(({ slug }) => slug)).toEqual(['2024', '2023', '2022']);
});

test('departments stand in the order to show them in, terms by their slugs', () => {
  const { corpus } = deriveCorpus(smallContent());
  expect(corpus.departments.map(({ id }) => id)).toEqual(['treaty-and-law', 'cooperation', 'trademarks']);
  expect(corpus.terms.map(({ id }) => id)).toEqual(['gangyao', 'tisc']);
});

test('nothing in the corpus can be changed', () => {
  const { corpus } = deriveCorpus(smallContent());
  expect(() => Object.assign(corpus.editions[0]?.sentences[0] ?? {}, { words: '' })).toThrow(TypeError);
  expect(() => Object.assign(corpus.departments, { length: 0 })).toThrow(TypeError);
  expect(Object.isFrozen(corpus)).toBe(true);
});

test('further rules see the corpus', () => {
  const { problems } = deriveCorpus(smallContent(), [
    ({ editions }) => [
      { file: 'x', line: null, words: editions.map(({ slug }) => slug).join(), fault: 'a', mend: 'B.' },
    ],
    () => [],
  ]);
  expect(problems.map(say)).toEqual(['x: a: “2023”. B.']);
});

test('a term that no edition names is said', () => {
  expect(said({ ...smallContent(), terms: [...smallContent().terms, unusedTerm] })).toEqual([
    'content/terms/rcep.mdx: no edition names this term by any of its forms: “RCEP、协定”. Give a form as it stands in the words, or remove the file; a longer form of another term may cover it.',
  ]);
});

test('what is lacking is not said where words or files are lacking', () => {
  const terms = [...smallContent().terms, unusedTerm];
  const rule = () => [{ file: 'x', line: null, words: '', fault: 'lost', mend: 'Mend.' }];
  const refused = { ...smallContent(), terms, refused: ['content/terms/tisc.mdx'] };
  expect(deriveCorpus(refused, [rule]).problems).toEqual([]);

  const edition = withWords('clauses/2-1', '加快', '加紧');
  const wrong = { ...smallContent({ ...edition, source: smallEditionContent().source }), terms };
  expect(deriveCorpus(wrong, [rule]).problems.map(({ file }) => file)).toEqual(['content/2023/clauses/2-1.mdx']);
});

test('a department is not unknown where a file could not be read', () => {
  const content = smallContent();
  const departments = content.departments.filter(({ id }) => id !== 'cooperation');
  expect(said({ ...content, departments })).toEqual([
    'content/2023/clauses/2-1.mdx:1: a note names a department that is not known: “国际合作司”. It is named 2 times, here first. Add content/departments/<slug>.mdx for it (the import writes it with --add-departments), or the name to the aliases of the department meant. A name with dates is known in documents of its time alone.',
  ]);
  expect(said({ ...content, departments, refused: ['content/departments/cooperation.mdx'] })).toEqual([]);
});

test('the words of an edition without facts are checked as well', () => {
  const { data: _, targets: __, ...words } = withWords('clauses/2-1', '加快', '加\u200b快');
  const content = { ...smallContent(), editions: [], terms: [], unfinished: [words] };
  expect(said(content)).toEqual([
    expect.stringContaining('content/2023/clauses/2-1.mdx:1: U+200B is an invisible character'),
  ]);
});

test('everything wrong is said at once', () => {
  const content = smallContent(editionOf('search', 2023));
  const [department] = content.departments;
  if (department === undefined) throw new Error('The small content has no department.');
  const again = { ...department, id: 'Law', file: 'content/departments/Law.mdx' };
  expect(said({ ...content, departments: [...content.departments, again] })).toEqual([
    'content/search: the name of the folder cannot be the address of an edition: “search”. Name it by the year, 2022, or by series and year, plan-2023; names of top-level pages are taken.',
    'content/departments/Law.mdx: the name of the file cannot be an address: “Law”. Use lower-case ASCII letters, digits and hyphens.',
    'content/departments/Law.mdx: treaty-and-law has this name as well: “条法司”. Leave each name to one of the two files, or give each file the issuer in whose documents it has the name.',
    'content/departments/Law.mdx: treaty-and-law has this name as well: “条约法律司”. Leave each name to one of the two files, or give each file the issuer in whose documents it has the name.',
    "content/search/edition.mdx: year is not that of the edition's address, search: “2023”. Give the year that the document is for, in edition.mdx as in the name of its folder.",
  ]);
});

test('an edit that does not fit the source is said', () => {
  const edition = smallEditionContent();
  const edits = edition.edits.map((edit) => ({ ...edit, before: '发布日期：2023-03-21' }));
  expect(said(smallContent({ ...edition, edits }))[0]).toBe(
    'content/2023/edits.json: an edit expects these words, but the source has “发布时间：2023-03-21” at code point 30: “发布日期：2023-03-21”. Import the source again, or mend the entry.',
  );
});
