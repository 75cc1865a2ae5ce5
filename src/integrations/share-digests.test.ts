import { expect, test } from 'vitest';
import type { Site } from '#content/load-site.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Indicator } from '#domain/model/target.ts';
import { shareDigests } from './share-digests.ts';

const years = [2026, 2025, 2024, 2023, 2022];
const figure = { name: '万人发明专利拥有量', quote: '达到12件', value: 12 } as Indicator;

/** A library of one series and a document of another, as far as shares depend on it. */
function library(figures: Readonly<Record<number, Indicator>> = {}): Site {
  const edition = (slug: string, year: number) => {
    const indicators = [figures[year] ?? figure];
    const series = { slug: slug.startsWith('plan') ? 'plan' : 'guideline' };
    return { slug, year, series, later: [], lineage: null, targets: [{ id: 'creation', indicators }] };
  };
  const editions = [...years.map((year) => edition(`${year}`, year)), edition('plan-2024', 2020)] as object[];
  return {
    corpus: { editions: editions as Edition[], departments: [], terms: [], topics: [] },
    entries: { series: [] },
  } as never;
}

const read = (edited: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> =>
  new Map([...years.map(String), 'plan-2024'].map((slug) => [slug, edited[slug] ?? `files of ${slug}`]));

/** The shares whose digests are others than those of a library as it was. */
function changed(site: Site, own: ReadonlyMap<string, string>): readonly string[] {
  const before = shareDigests(library(), read(), 'program');
  const after = shareDigests(site, own, 'program');
  return [...after].flatMap(([name, digest]) => (digest === before.get(name) ? [] : [name])).sort();
}

test('a year that is edited has its shares made anew, the pages of the years beside it, and what sets years beside it', () => {
  expect(changed(library(), read({ '2024': 'edited' }))).toEqual([
    '2022~years',
    '2023~pages',
    '2023~verify',
    '2023~years',
    '2024',
    '2024~2022',
    '2024~2023',
    '2024~pages',
    '2024~verify',
    '2024~years',
    '2025~2024',
    '2025~pages',
    '2025~verify',
    '2025~years',
    '2026~2024',
    '2026~years',
  ]);
});

test('a figure has the pages of all years of its series made anew, which follow it from year to year', () => {
  const site = library({ 2026: { ...figure, value: 13 } });
  const pages = changed(site, read({ '2026': 'edited' })).filter((name) => name.endsWith('~pages'));
  expect(pages).toEqual(['2022~pages', '2023~pages', '2024~pages', '2025~pages', '2026~pages']);
});

test('a document of another series has nothing of a series made anew, unless the list of documents moves to a page of its own', () => {
  const shares = (count: number) => {
    const { corpus, entries } = library();
    const more = Array.from({ length: count }, (_, index) => ({ ...corpus.editions[5], slug: `plan-${2010 - index}` }));
    const editions = [...corpus.editions, ...more] as Edition[];
    return changed({ corpus: { ...corpus, editions }, entries } as never, read());
  };
  expect(shares(0)).toEqual([]);
  expect(shares(1).filter((name) => name.startsWith('20'))).not.toEqual([]);
});
