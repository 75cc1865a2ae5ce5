import { join } from 'node:path';
import { installProject, run } from './workshop.ts';

const version = '13.5.0';

/** What Lighthouse says of a page. */
export interface Verdict {
  /** Scores from 0 to 100. */
  readonly categories: Readonly<Record<string, number>>;
  /** What keeps a category from 100. */
  readonly shortcomings: readonly string[];
  /** Largest contentful paint, in milliseconds. */
  readonly lcp: number;
}

interface Report {
  readonly categories: Record<
    string,
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  readonly audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
}

/**
 * Lets Lighthouse look at each page so often as on a phone, the pages by turns, and gives the verdict with the median LCP
 * of each; throws where npm cannot fetch it.
 */
export async function lighthouse(
  addresses: readonly string[],
  browserPath: string,
  runs: number,
): Promise<Map<string, Verdict>> {
  const folder = await installProject('lighthouse', {
    'package.json': JSON.stringify({ private: true, dependencies: { lighthouse: version } }, null, 2),
  });
  const flags = ['--headless=new', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  flags.push('--ignore-certificate-errors');
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const verdicts = new Map<string, Verdict[]>(addresses.map((address) => [address, []]));
  for (let turn = 0; turn < runs; turn++) {
    for (const [address, given] of verdicts) {
      const json = await run(
        process.execPath,
        [
          join(folder, 'node_modules/lighthouse/cli/index.js'),
          address,
          '--output=json',
          '--quiet',
          `--chrome-flags=${flags.join(' ')}`,
        ],
        folder,
        { CHROME_PATH: browserPath },
      );
      given.push(read(JSON.parse(json)));
    }
  }
  return new Map([...verdicts].map(([address, given]) => [address, middle(given)]));
}

function middle(verdicts: readonly Verdict[]): Verdict {
  const verdict = verdicts.toSorted((a, b) => a.lcp - b.lcp)[Math.floor(verdicts.length / 2)];
  if (!verdict) throw new Error('Lighthouse has not been asked.');
  return verdict;
}

function read({ categories, audits }: Report): Verdict {
  return {
    categories: Object.fromEntries(
      Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
    ),
    shortcomings: Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} ${audits[id]?.score}`),
    lcp: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
  };
}
