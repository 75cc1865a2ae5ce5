import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { serveAsHosts } from '#bench/as-hosts-serve.ts';
import { barePage, starlight } from '#bench/baselines.ts';
import { copyOfProject, timeBuilds } from '#bench/builds.ts';
import { hostileTexts } from '#bench/hostile-texts.ts';
import { largeDocuments } from '#bench/large-documents.ts';
import { lighthouse } from '#bench/lighthouse.ts';
import { longDrafts } from '#bench/long-drafts.ts';
import { compress, type FirstView, measureFirstViews } from '#bench/measure.ts';
import { atScale } from '#bench/search-at-scale.ts';
import { besideStock } from '#bench/search-beside-stock.ts';
import { byFiles } from '#bench/search-by-files.ts';
import { asMarkdown, ratio, type Section } from '#bench/table.ts';
import { worstQuotations } from '#bench/worst-quotations.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import type { Corpus } from '#domain/model/corpus.ts';

const table = '.cache/bench.md';
/** Of every kind one, below the site's root. */
const kinds = {
  home: '',
  'whole document': '2022/',
  clause: '2022/3-4/',
  sentence: '2022/3-4/s2/',
  department: 'departments/protection/',
  duties: '2022/duties/',
  targets: '2022/targets/',
  search: 'search/',
  verify: 'verify/',
  'check of a draft': 'verify/draft/',
};

/**
 * Measures the site beside others that hold the same text, and writes the tables to `.cache/bench.md`.
 *
 * @param settings how to launch the browser, its path among them
 * @param runs how often each page is visited
 * @param counts how many editions each library holds that is searched
 */
export async function bench(
  corpus: Corpus,
  settings: LaunchOptions & { readonly executablePath: string },
  runs: number,
  counts: readonly number[],
): Promise<void> {
  const edition = currentEdition(corpus);
  const sites = [{ name: 'Mingze', folder: await copyOfProject() }, await starlight(edition), await barePage(edition)];

  console.log('Building each site twice …');
  const built: { name: string; cold: number; warm: number }[] = [];
  for (const { name, folder } of sites) built.push({ name, ...(await timeBuilds(folder)) });
  for (const { folder } of sites) compress(join(folder, 'dist'));

  const served = await serveAsHosts(sites.map(({ folder }) => join(folder, 'dist')));
  const addressOf = (index: number): string => served.addresses[index] ?? '';

  console.log('Visiting each site …');
  const browser = await chromium.launch(settings);
  const views: { page: string; name: string; view: FirstView }[] = [];
  /** Where each site has the page. */
  const compared = { clause: ['2022/3-4/', '2022/3-4/', '2022/3-4/'], whole: ['2022/', '', ''] };
  for (const [page, paths] of Object.entries(compared)) {
    const addresses = sites.map((_, index) => addressOf(index) + paths[index]);
    for (const [index, view] of (await measureFirstViews(browser, addresses, runs)).entries()) {
      views.push({ page, name: sites[index]?.name ?? '', view });
    }
  }
  console.log('Searching …');
  const searched = { browser, site: join(sites[0]?.folder ?? '', 'dist'), corpus };
  const search = [await besideStock(searched), await byFiles(searched, counts), await atScale(searched, counts)];
  await browser.close();

  console.log('Asking Lighthouse …');
  const pairs = Object.entries(compared).map(([page, [ours, , bare]]) => ({
    page,
    ours: `${addressOf(0)}${ours}`,
    bare: `${addressOf(2)}${bare}`,
  }));
  const verdicts = await lighthouse(
    [...Object.values(kinds).map((path) => addressOf(0) + path), ...pairs.map(({ bare }) => bare)],
    settings.executablePath,
    Math.min(runs, 3),
  );
  await served.close();

  const sections: Section[] = [
    {
      title: 'First view',
      how: `Median of ${runs} first visits on a phone's screen, slow 4G, processor slowed four times. Bytes are HTML, CSS and JavaScript in brotli; the ratio is of the bytes, and of LCP, to the bare page.`,
      head: ['page', 'site', 'requests', 'bytes', '÷ bare', 'LCP ms', '÷ bare', 'CLS', 'TBT ms'],
      rows: views.map(({ page, name, view }) => {
        const bare = views.find((other) => other.page === page && other.name === sites[2]?.name)?.view;
        return [
          page,
          name,
          String(view.requests),
          String(view.bytes),
          ratio(view.bytes, bare?.bytes ?? 0),
          view.lcp.toFixed(0),
          ratio(view.lcp, bare?.lcp ?? 0),
          view.cls.toFixed(3),
          view.tbt.toFixed(0),
        ];
      }),
    },
    {
      title: 'Lighthouse, mobile',
      how: 'Scores of 100, and what keeps a page from them.',
      head: ['page', ...Object.keys(verdicts.values().next().value?.categories ?? {}), 'falls short in'],
      rows: Object.entries(kinds).map(([kind, path]) => {
        const { categories = {}, shortcomings = [] } = verdicts.get(addressOf(0) + path) ?? {};
        return [kind, ...Object.values(categories).map(String), shortcomings.join(', ') || '–'];
      }),
    },
    {
      title: 'LCP by Lighthouse, mobile',
      how: 'Milliseconds, as Lighthouse reckons them for slow 4G from the requests it sees.',
      head: ['page', 'Mingze', 'bare Astro page', '÷ bare'],
      rows: pairs.map(({ page, ours, bare }) => {
        const [mine = 0, theirs = 0] = [ours, bare].map((address) => verdicts.get(address)?.lcp);
        return [page, mine.toFixed(0), theirs.toFixed(0), ratio(mine, theirs)];
      }),
    },
    ...search,
    worstQuotations(edition),
    longDrafts(edition),
    hostileTexts(corpus, edition),
    await largeDocuments(),
    {
      title: 'Build',
      how: 'Seconds; cold is without any cache, warm right after it.',
      head: ['site', 'cold', '÷ bare', 'warm', '÷ bare'],
      rows: built.map(({ name, cold, warm }) => [
        name,
        (cold / 1000).toFixed(1),
        ratio(cold, built[2]?.cold ?? 0),
        (warm / 1000).toFixed(1),
        ratio(warm, built[2]?.warm ?? 0),
      ]),
    },
  ];

  mkdirSync('.cache', { recursive: true });
  writeFileSync(table, asMarkdown(sections));
  console.log(`\n${asMarkdown(sections)}\nWritten to ${table}.`);
}
