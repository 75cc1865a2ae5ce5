import { expect, test } from 'vitest';
import { describe as say } from '../problem.ts';
import type { Content } from './content.ts';
import { deriveCorpus } from './derive-corpus.ts';
import { editionName } from './edition-name.ts';
import { smallContent, smallEditionContent } from './small-content.fixture.ts';

const plan = {
  id: 'plan',
  file: 'content/series/plan.mdx',
  data: { title: '示例计划', kind: '推进计划', short: '计划', parents: {} },
};

/** The small content under other names, with what its library names. */
function contentOf(slugs: readonly string[], named: readonly string[], files = smallContent().series): Content {
  const small = smallContent();
  const editions = slugs.map((slug) => ({ ...smallEditionContent(), slug, folder: `content/${slug}` }));
  const library = small.library && { ...small.library, data: { series: [...named] } };
  return { ...small, editions, series: files, library };
}

const said = (content: Content): string[] => deriveCorpus(content).problems.map(say);

test('editions stand by series in the order of the library, the newest first, and know their series', () => {
  const both = [...smallContent().series, plan];
  const { corpus, problems } = deriveCorpus(contentOf(['2023', 'plan-2023'], ['plan', 'guideline'], both));
  expect(problems).toEqual([]);
  expect(corpus.editions.map(({ slug, series }) => [slug, series.slug])).toEqual([
    ['plan-2023', 'plan'],
    ['2023', 'guideline'],
  ]);
  expect(corpus.editions.map(editionName)).toEqual(['2023年计划', '2023年指引']);
});

test('a series without a file is said, with the edition that wants it and the cure', () => {
  expect(said(contentOf(['2023', 'plan-2023'], ['guideline']))).toEqual([
    'content/plan-2023: the edition plan-2023 belongs to the series plan, which has no file. Write content/series/plan.mdx like that of another series, and name it in content/library.mdx.',
  ]);
});

test('what the library names must be there, once, and what is there must be named', () => {
  expect(said(contentOf(['2023'], ['guideline', 'charter', 'guideline'], [...smallContent().series, plan]))).toEqual([
    'content/library.mdx: the library names a series that has no file: “charter”. Write content/series/charter.mdx like that of another series, or take the name away.',
    'content/library.mdx: the library names a series twice: “guideline”. Leave its name where it shall stand.',
    'content/series/plan.mdx: the library does not name this series. Write plan into the list in content/library.mdx, where it shall stand.',
  ]);
  expect(said({ ...smallContent(), library: null })).toEqual([
    'content/library.mdx: the file is missing. Write into its front matter the series in their order, series: [guideline].',
  ]);
});

test('the guideline has no second address with its series in it', () => {
  expect(said(contentOf(['guideline-2023'], ['guideline']))).toEqual([
    'content/guideline-2023: the name of the folder cannot be the address of an edition: “guideline-2023”. Name it by the year, 2022, or by series and year, plan-2023; names of top-level pages are taken.',
  ]);
});
