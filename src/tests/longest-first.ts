import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, in the order to start them in. */
const longest = [
  'structure/check',
  'site/offline',
  'search/missing',
  'site/access',
  'citing/citing',
  'search/forgiving',
  'reading/reading',
  'citing/arrivals',
  'search/box',
  'reading/on-reading',
  'verify/verify-page',
  'project/broken-content',
  'site/budgets',
];

/**
 * Starts what needs no site first, while the sites are built; then the longest files, so that none is left to run alone
 * at the end while a processor idles.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      if (place < 0) return project.name === 'unit' ? -1 : longest.length;
      return place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
