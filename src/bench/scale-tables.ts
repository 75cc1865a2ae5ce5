import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { percentile } from '#tests/search/percentile.ts';
import type { BuiltLibrary } from './built-library.ts';
import type { SearchCosts, SearchedLibrary } from './search-of-library.ts';
import { ratio, type Section } from './table.ts';
import type { Usage } from './usage.ts';

/** What builds of so many editions cost, with what plain Astro takes for as many pages of Markdown, and what searches cost. */
export interface Measured extends BuiltLibrary {
  readonly plain: Usage;
  readonly search: SearchedLibrary;
}

/** What was measured, a table each: cold builds, builds after a change, what is fetched, what searches take. */
export const tables = (measured: readonly Measured[]): readonly Section[] =>
  [builds, again, fetched, searched].map((section) => section(measured));

const seconds = (value: number): string => value.toFixed(1);
const perPage = ({ processor }: Usage, pages: number): string => ((1000 * processor) / pages).toFixed(1);
const gigabytes = (value: number): string => (value / 1e9).toFixed(2);

const builds = (measured: readonly Measured[]): Section => ({
  title: 'A cold build',
  how: 'Everything is made, preview pictures too. ms are of all processors together, for each page of HTML with all files beside it; plain Astro makes as many pages of Markdown and nothing else.',
  head: [
    'editions',
    'pages',
    'files',
    'GB',
    's',
    'processor s',
    'ms a page',
    'memory GB',
    'plain Astro s',
    'ms a page',
    'memory GB',
  ],
  rows: measured.map(({ editions, pages, files, bytes, cold, plain }) => [
    String(editions),
    String(pages),
    String(files),
    gigabytes(bytes),
    seconds(cold.seconds),
    seconds(cold.processor),
    perPage(cold, pages),
    gigabytes(cold.memory),
    seconds(plain.seconds),
    perPage(plain, pages),
    gigabytes(plain.memory),
  ]),
});

const again = (measured: readonly Measured[]): Section => ({
  title: 'Building again',
  how: 'One sentence of one edition is edited; then nothing is. What has not changed is put back; the bytes are those of a cold build, or this measurement stops.',
  head: ['editions', 'cold s', 'one sentence s', '÷ cold', 'nothing s', '÷ cold'],
  rows: measured.map(({ editions, cold, edited, unchanged }) => [
    String(editions),
    seconds(cold.seconds),
    seconds(edited.seconds),
    ratio(edited.seconds, cold.seconds),
    seconds(unchanged.seconds),
    ratio(unchanged.seconds, cold.seconds),
  ]),
});

/** What must not grow with the library: files that a reader's browser fetches whatever it came for. */
const always: Readonly<Record<string, string>> = {
  'service worker': 'sw.js',
  'home page': 'index.html',
  'clause 三（四） of 2022': '2022/3-4/index.html',
  'sentence 三（四）2': '2022/3-4/s2/index.html',
};

const fetched = (measured: readonly Measured[]): Section => ({
  title: 'What a reader fetches',
  how: 'Bytes in brotli. 2022 is the newest edition of the series that the library names first, at every size.',
  head: ['editions', ...Object.keys(always)],
  rows: measured.map(({ editions, site }) => [
    String(editions),
    ...Object.values(always).map((file) => String(brotliCompressSync(readFileSync(join(site, file))).length)),
  ]),
});

/** Why some are not run, where that is so. */
const lacking = ' Not run: this machine has no browser, or no Java 17 or Maven.';

const searched = (measured: readonly Measured[]): Section => ({
  title: 'What a search takes',
  how: `By the files of the site, with Pagefind where the library is large, in a browser; and by OpenSearch on this machine, behind its gateway. kB in brotli and ms until words are answered with all their counts, nothing cached, the interface of the page not among them: words that most editions hold, then such as few hold; after that ms of a warm question in the median, and what 95 of 100 do not exceed.${measured.every(({ search }) => search.files && search.engine) ? '' : lacking}`,
  head: [
    'editions',
    ...['files', 'OpenSearch'].flatMap((by) => [`${by}: most kB`, 'ms', 'few kB', 'ms', 'warm', '95 %']),
  ],
  rows: measured.map(({ editions, search: { files, engine } }) => [
    String(editions),
    ...costs(files),
    ...costs(engine),
  ]),
});

function costs(search: SearchCosts | null): readonly string[] {
  if (!search) return Array.from({ length: 6 }, () => 'not run');
  const { often, seldom, warm } = search;
  return [
    ...[often, seldom].flatMap(({ bytes, ms }) => [(bytes / 1000).toFixed(0), ms.toFixed(0)]),
    percentile(warm, 50),
    percentile(warm, 95),
  ];
}

/** The builds as a chart that readers of the repository see drawn. */
export const picture = (measured: readonly Measured[]): string => {
  const most = Math.ceil(Math.max(...measured.map(({ cold, plain }) => Math.max(cold.seconds, plain.seconds))));
  const line = (of: (one: Measured) => Usage): string => measured.map((one) => seconds(of(one).seconds)).join(', ');
  return [
    '```mermaid',
    'xychart-beta',
    '  title "Seconds of a build: cold, one sentence edited, plain Astro"',
    `  x-axis "editions" [${measured.map(({ editions }) => editions).join(', ')}]`,
    `  y-axis "seconds" 0 --> ${most}`,
    `  line [${line(({ cold }) => cold)}]`,
    `  line [${line(({ edited }) => edited)}]`,
    `  line [${line(({ plain }) => plain)}]`,
    '```',
  ].join('\n');
};
