import { join } from 'node:path';
import { installProject, run } from './workshop.ts';

const version = '13.5.0';

/** Scores from 0 to 100, and what keeps a category from 100. */
export interface Scores {
  readonly categories: Readonly<Record<string, number>>;
  readonly shortcomings: readonly string[];
}

interface Report {
  readonly categories: Record<
    string,
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  readonly audits: Record<string, { title: string; score: number | null }>;
}

/** Lets Lighthouse look at pages as on a phone; throws where npm cannot fetch it. */
export async function lighthouse(addresses: readonly string[], browserPath: string): Promise<Map<string, Scores>> {
  const folder = await installProject('lighthouse', {
    'package.json': JSON.stringify({ private: true, dependencies: { lighthouse: version } }, null, 2),
  });
  const flags = ['--headless=new', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const scores = new Map<string, Scores>();
  for (const address of addresses) {
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
    scores.set(address, read(JSON.parse(json)));
  }
  return scores;
}

function read({ categories, audits }: Report): Scores {
  return {
    categories: Object.fromEntries(
      Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
    ),
    shortcomings: Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${id} ${audits[id]?.score}`),
  };
}
