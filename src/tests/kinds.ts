import { globSync } from 'node:fs';
import type { SiteUnderTest } from './site.setup.ts';

/** Of every kind of page that a site has one, by its path; with several editions those of the newest and of the oldest. */
export function kindsOf({ dir, editions }: SiteUnderTest): readonly string[] {
  if (editions.length === 1) return kinds;
  const [newest = ''] = editions.toSorted().reverse();
  const ofNewest = kinds.filter((path) => path.startsWith('2022/')).map((path) => path.replace('2022', newest));
  const compared = globSync('*/compare/*/', { cwd: dir }).map(
    (path) => `${path.replaceAll('\\', '/').replace(/\/$/u, '')}/`,
  );
  return [...kinds, ...ofNewest, ...compared, '2022/verify/', 'not-stored/'];
}

/** Of every kind of page that each site has one, by its path. */
export const kinds: readonly string[] = [
  '',
  '2022/',
  '2022/3/',
  '2022/3-4/',
  '2022/3-4/s2/',
  '2022/5/',
  '2022/notice/',
  '2022/preamble/',
  '2022/notice/s1/',
  '2022/targets/',
  '2022/targets/protection/',
  '2022/duties/',
  'departments/',
  'departments/protection/',
  'terms/',
  'terms/rcep/',
  'topics/',
  'topics/geographical-indications/',
  'search/',
  'verify/',
  'verify/draft/',
  'about/',
  'data/',
  '404.html',
];
