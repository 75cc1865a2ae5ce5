import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lendEditions, lendPutBack } from '#built-before';
import { siteAsItStands } from '#content/site-as-it-stands.ts';
import { digestOnce } from '#site/digest-files.ts';
import { code } from '#site/inputs.ts';
import { findKept, keep } from '#site/kept-share.ts';
import { pagesOf, shareOf } from '#site/shares.ts';
import { keepMade } from './keep-made.ts';
import { bundleOnce } from './kept-programs.ts';
import { addKept, newFilesOf, setPutBack } from './put-back.ts';
import { editionDigests, shareDigests } from './share-digests.ts';

/** What editions’ pages and files were made into is kept here, by the address that a site was built for. */
const shelves = '.cache/editions';
/** What spans the library and takes long to make is kept beside them, in a folder that no edition can have. */
const made = '~made';
/** And the programs of the site as they are bundled. */
const programs = '~programs';
/** So many addresses at most: those built for last. */
const most = 4;

/**
 * Keeps what an edition's pages and files are made into, so that the next build puts it back where nothing that it was made
 * from has changed. What spans the library is made each time, but for what takes long.
 */
export function keptEditions(): AstroIntegration {
  let builds = false;
  let routes: readonly string[] = [];
  let editions: ReadonlySet<string>;
  let digests: ReadonlyMap<string, string>;
  let shelf = '';
  let program = '';
  return {
    name: 'kept-editions',
    hooks: {
      'astro:config:setup': ({ command }) => {
        builds = command === 'build';
      },
      'astro:routes:resolved': (resolved) => {
        routes = resolved.routes.map(({ pattern, entrypoint }) => `${pattern} ${entrypoint}`);
      },
      // As early as all of it is known: it is laid out while Astro prepares the rest.
      'astro:config:done': ({ config, logger }) => {
        if (!builds) return;
        const { DISCUSS_URL, SEARCH_URL, SIGNING_KEY, SPARE_SITE } = process.env;
        const address = JSON.stringify([config.base, config.site]);
        const settings = [address, routes, DISCUSS_URL, SEARCH_URL, SIGNING_KEY, process.version];
        program = JSON.stringify([...settings, digestOnce(code)]);
        shelf = join(shelves, createHash('sha256').update(address).digest('hex').slice(0, 16));
        const site = siteAsItStands();
        editions = new Set(site.corpus.editions.map(({ slug }) => slug));
        const own = editionDigests(site.corpus);
        lendEditions(own);
        digests = shareDigests(site, own, program);
        keepMade(join(shelf, made), program);
        const found = [...digests].map(([name, digest]) => [name, findKept(join(shelf, name), digest)] as const);
        const shares = new Map(found.flatMap(([name, share]) => (share ? [[name, share] as const] : [])));
        const spare = SPARE_SITE ?? `${fileURLToPath(config.outDir).replace(/\/$/u, '')}.put-back`;
        setPutBack({ shelf, shares, editions }, spare);
        const unchanged = new Set([...editions].filter((slug) => shares.has(slug) && shares.has(pagesOf(slug))));
        lendPutBack(unchanged);
        if (unchanged.size > 0)
          logger.info(`The pages of ${unchanged.size} of ${editions.size} editions are as they were.`);
      },
      'astro:build:setup': (setup) => {
        const { entries } = siteAsItStands();
        // Of the official words, which pages have from the corpus alone, the programs hold nothing that is read.
        const from = JSON.stringify([program, setup.vite.define, { ...entries, texts: [] }]);
        const digest = createHash('sha256').update(from).digest('hex');
        if (bundleOnce(setup, join(shelf, programs), digest))
          setup.logger.info('The programs of the pages are as they were.');
      },
      'astro:build:done': ({ dir }) => {
        mkdirSync(shelf, { recursive: true });
        keepNew(fileURLToPath(dir));
        for (const name of readdirSync(shelf)) {
          if (!digests.has(name) && name !== made && name !== programs)
            rmSync(join(shelf, name), { recursive: true, force: true });
        }
        const now = new Date();
        utimesSync(shelf, now, now);
        discardOldest();
      },
    },
  };

  function keepNew(site: string): void {
    for (const [name, own] of Map.groupBy(newFilesOf(site), (path) => shareOf(path, editions))) {
      if (name !== null) addKept(keep(join(shelf, name), digests.get(name) ?? '', site, own));
    }
  }
}

/** What sites were built for long ago, nobody may build for again. */
function discardOldest(): void {
  const folders = readdirSync(shelves).map((name) => join(shelves, name));
  const byAge = folders.sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const folder of byAge.slice(most)) rmSync(folder, { recursive: true, force: true });
}
