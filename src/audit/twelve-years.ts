import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import { allowance } from '#integrations/offline.ts';
import { serve } from '#site/serve.ts';
import { clauseBudget, firstViewOf } from '#tests/first-view.ts';
import { loadPage } from '#tests/html.ts';
import { bytesOf, keptAtOnce } from '#tests/kept.ts';
import { changesOf2023, changesOf2024, type MadeYear, makeYear, year2022 } from '#tests/made-years.ts';
import { addYears, buildIn } from './made-years-site.ts';

const base = '/ip/';

/** How many bytes more a page of an edition may have with twelve years than with three, for the link to years not beside it. */
const pageTolerance = 100;
/** What is the same for all may grow by so much, as it lies on the server. */
const sharedTolerance = 0.02;

/**
 * Builds sites of one, three and twelve years under a base path and names whatever a reader loads for one page, or a device
 * keeps at once, that weighs more than it may or grows with the library; null where there is no browser.
 */
export async function auditTwelveYears(): Promise<readonly string[] | null> {
  const options = await browserOptions();
  if (!options) return null;
  const second = makeYear(year2022(), 2023, changesOf2023);
  const third = makeYear(second, 2024, changesOf2024);
  const further = Array.from({ length: 9 }, (_, index) => 2025 + index).map((year) => [
    year,
    makeYear(third, year, []),
  ]);
  const made = { 2023: second, 2024: third };
  const copies: string[] = [];
  const build = (years: Readonly<Record<string, MadeYear>>): string => {
    const copy = addYears(years, withoutPictures);
    copies.push(copy);
    return buildIn(copy, { BASE_PATH: base, SITE_URL: 'https://example.org' });
  };
  const browser = await chromium.launch(options);
  try {
    const [one, three, twelve] = [build({}), build(made), build({ ...made, ...Object.fromEntries(further) })];
    const faults = [...growthFaults(weigh(one), weigh(three), weigh(twelve))];
    const served = await serve({ dir: twelve, base });
    const page = await browser.newPage({ locale: 'zh-CN' });
    const clauses = globSync('{2022,2023,2024,2033}/{?-*,5}/index.html', { cwd: twelve }).map(
      (file) => `${dirname(file)}/`,
    );
    if (clauses.length !== 56) faults.push(`There are ${clauses.length} clauses in four years and not 56.`);
    for (const path of clauses) {
      const { bytes, requests } = await firstViewOf(page, served.address + path);
      if (bytes > clauseBudget) faults.push(`${path} takes ${bytes} bytes and not ${clauseBudget} at most.`);
      if (requests.length > 4) faults.push(`${path} asks ${requests.length} times: ${requests.join(' ')}`);
    }
    await served.close();
    return faults;
  } finally {
    await browser.close();
    for (const copy of copies) rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Bytes of a site, those of pages as brotli. */
interface Weights {
  /** What is the same for all, uncompressed: the service worker, the home page, the clause page of 2022, the head of it. */
  readonly shared: Readonly<Record<string, number>>;
  /** What a device keeps at once. */
  readonly kept: number;
  /** The pages of 2023, which has years beside it on both sides, by their paths. */
  readonly pages: ReadonlyMap<string, number>;
  /** The line at the head of each of them, as it stands in the page. */
  readonly lines: ReadonlyMap<string, number>;
}

function weigh(dist: string): Weights {
  const paths = globSync('2023/{,*/,*/s*/}index.html', { cwd: dist })
    .map((file) => `${dirname(file)}/`)
    // What changed is a page of its own for each year before it.
    .filter((path) => !path.startsWith('2023/compare/'));
  const pages = paths.map((path) => loadPage(dist, path));
  const packed = (text: string): number => brotliCompressSync(text).length;
  return {
    shared: Object.fromEntries(
      ['sw.js', 'index.html', '2022/3-4/index.html'].map((file) => [file, readFileSync(join(dist, file)).length]),
    ),
    kept: bytesOf(keptAtOnce(dist)),
    pages: new Map(pages.map(({ path, html }) => [path, packed(html)])),
    lines: new Map(pages.map(({ path, $ }) => [path, Buffer.byteLength($('.of-year').html() ?? '')])),
  };
}

function growthFaults(one: Weights, three: Weights, twelve: Weights): readonly string[] {
  const grown = (what: string, before: number, after: number, most: number): readonly string[] =>
    after - before > most ? [`${what} grows with the library, from ${before} to ${after} bytes.`] : [];
  const grownPages = (kind: 'pages' | 'lines', what: string): readonly string[] =>
    [...three[kind]].flatMap(([path, before]) =>
      grown(`${what}${path}`, before, twelve[kind].get(path) ?? Infinity, pageTolerance),
    );
  const said = [one, three, twelve].map(({ shared, kept }) => JSON.stringify({ ...shared, kept }));
  console.log(`Bytes with one, three and twelve years: ${said.join('; ')}.`);
  return [
    ...(three.pages.size > 100 ? [] : [`There are ${three.pages.size} pages of 2023 alone.`]),
    ...(twelve.kept > allowance ? [`${twelve.kept} bytes are kept at once, and not ${allowance} at most.`] : []),
    // Pages say more where there are other years at all, and no more with many.
    ...Object.entries({ ...three.shared, 'sw.js': one.shared['sw.js'] ?? 0 }).flatMap(([file, before]) =>
      grown(file, before, twelve.shared[file] ?? Infinity, before * sharedTolerance),
    ),
    ...grownPages('pages', ''),
    ...grownPages('lines', 'The line at the head of '),
  ];
}

/** Leaves the preview pictures away: nobody looks at them here. */
function withoutPictures(copy: string): void {
  const file = join(copy, 'astro.config.mjs');
  const config = readFileSync(file, 'utf8');
  const without = config.replace(/^ *pictures\(\),\n/mu, '');
  if (without === config) throw new Error(`${basename(file)} names no pictures.`);
  writeFileSync(file, without);
}
