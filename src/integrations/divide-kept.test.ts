import { expect, test } from 'vitest';
import { divideKept } from './divide-kept.ts';

const file = (url: string, size = 10) => ({ url, size });
const files = [
  './',
  '2022/',
  '2022/3-4/s1/',
  '2022/verify/',
  '2023/',
  '2023/compare/2022/',
  '2023/search.json',
  '2024/',
  '2024/compare/2022/',
  '2024/compare/2023/',
  '2024/search.json',
  '2024/verify/',
  '_astro/page.js',
  'about/',
  'data/',
  'data/2022.docx',
  'data/2024.docx',
  'departments/protection/',
  'pagefind/pagefind.js',
  'search/',
  'search/catalogue.json',
  'terms/rcep/',
  'topics/',
  'verify/',
  'verify/2023.json',
].map((url) => file(url));
const urls = (kept: readonly { url: string }[] = []) => kept.map(({ url }) => url);

test('the current edition and what all share are kept at once, the other editions on request', () => {
  const { atOnce, onRequest } = divideKept(files, ['2024', '2023', '2022'], 1000);
  expect(urls(atOnce)).toEqual([
    './',
    '2023/search.json',
    '2024/',
    '2024/compare/2023/',
    '2024/search.json',
    '_astro/page.js',
    'about/',
    'data/',
    'data/2024.docx',
    'departments/protection/',
    'pagefind/pagefind.js',
    'search/',
    'search/catalogue.json',
    'terms/rcep/',
    'topics/',
    'verify/',
  ]);
  expect(Object.keys(onRequest).toSorted()).toEqual(['2022', '2023']);
  expect(urls(onRequest['2023'])).toEqual([
    '2023/',
    '2023/compare/2022/',
    '2023/search.json',
    'verify/2023.json',
    '_astro/page.js',
  ]);
});

test('what changed since an edition further back is kept with that edition', () => {
  const { onRequest } = divideKept(files, ['2024', '2023', '2022'], 1000);
  expect(urls(onRequest['2022'])).toEqual([
    '2022/',
    '2022/3-4/s1/',
    '2022/verify/',
    '2024/compare/2022/',
    'data/2022.docx',
    '_astro/page.js',
  ]);
});

test('what spans the library is kept as far as the room goes, the search first', () => {
  const room = (bytes: number) =>
    urls(divideKept(files, ['2024', '2023', '2022'], bytes).atOnce).filter((url) =>
      /^(?:departments|pagefind|search|terms|topics)|search\.json$/u.test(url),
    );
  const search = ['2023/search.json', '2024/search.json', 'pagefind/pagefind.js', 'search/', 'search/catalogue.json'];
  const [others, current, script, page, catalogue] = search;
  expect(room(159)).toEqual([others, current, 'departments/protection/', script, page, catalogue, 'terms/rcep/']);
  expect(room(149)).toEqual([others, current, 'departments/protection/', script, page, catalogue]);
  expect(room(130)).toEqual(search);
  // Without the others the current edition is still searched.
  expect(room(129)).toEqual([current, 'departments/protection/', catalogue, 'terms/rcep/']);
  expect(room(109)).toEqual([current, catalogue]);
});

test('the only edition is kept whole', () => {
  const only = files.filter(({ url }) => !/2023|2024/u.test(url));
  expect(divideKept(only, ['2022'], 1000)).toEqual({ atOnce: only, onRequest: {} });
});
