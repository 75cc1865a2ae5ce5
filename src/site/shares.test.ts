import { expect, test } from 'vitest';
import { shareOf } from './shares.ts';

const editions = new Set(['2022', '2023', 'plan-2022', 'plan-2023']);
const share = (path: string) => shareOf(path, editions);

test('what lies in the folder of an edition, or bears its name in a folder of all, is its share', () => {
  for (const path of [
    '2022/3-4.ris',
    '2022/3-4.ris/',
    '2022/3-4.md',
    '2022/3-4/s2.md',
    '2022/cite.json',
    'data/2022.akn.xml',
    'data/2022/departments/protection.csv',
    'data/refs/2022.json',
    'data/refs/2022/3-4.json',
    'data/annotations/2022.jsonld',
    'embed/2022/3-4/s2/index.html',
    'embed/2022.json',
    'og/2022.png',
    'og/2022/3-4/s2.png',
    'verify/2022.json',
  ])
    expect([path, share(path)]).toEqual([path, '2022']);
  expect(share('data/plan-2023.csv')).toBe('plan-2023');
});

test('the pages of an edition, which name the years beside it, are a share of their own', () => {
  for (const path of ['2022', '2022/', '2022/index.html', '2022/3-4', '2022/3-4/', '2022/3-4/s2/index.html'])
    expect([path, share(path)]).toEqual([path, '2022~pages']);
});

test('a comparison is a share of the two editions, where pages have their like in other years one of all years, where words come from one more', () => {
  expect(share('2023/compare/2022/index.html')).toBe('2023~2022');
  expect(share('2023/compare/2022')).toBe('2023~2022');
  expect(share('data/compare/2023-2022.xlsx')).toBe('2023~2022');
  expect(share('data/compare/plan-2023-plan-2022.json')).toBe('plan-2023~plan-2022');
  expect(share('2022/others.json')).toBe('2022~years');
  for (const path of ['2022/verify', '2022/verify/index.html']) expect(share(path)).toBe('2022~verify');
});

test('what spans the library, and what the end of a build writes, is nobody’s share', () => {
  for (const path of [
    'index.html',
    'departments/protection/index.html',
    'data/departments/protection.csv',
    'data/refs.json',
    'data/refs/editions.json',
    'data/terms.json',
    'verify/index.html',
    'verify/draft/index.html',
    '2023/offline.json',
    'sitemap.xml',
    '_astro/2022.js',
  ])
    expect([path, share(path)]).toEqual([path, null]);
});

test('a comparison of an edition that is not there stops the build', () => {
  expect(() => share('data/compare/2023-2021.json')).toThrow('2023-2021');
});
