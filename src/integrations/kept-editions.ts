import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lendPutBack } from '#built-before';
import { siteAsItStands } from '#content/site-as-it-stands.ts';
import { digestFiles } from '#site/digest-files.ts';
import { code } from '#site/inputs.ts';
import { findKept, keep } from '#site/kept-share.ts';
import { shareOf } from '#site/shares.ts';
import { keepMade } from './keep-made.ts';
import { addKept, newFilesOf, setPutBack } from './put-back.ts';
import { shareDigests } from './share-digests.ts';

/** What editions’ pages and files were made into is kept here, by the address that a site was built for. */
const shelves = '.cache/editions';
/** What spans the library and takes long to make is kept beside them, in a folder that no edition can have. */
const made = '~made';
/** So many addresses at most: those built for last. */
const most = 4;

/**
 * Keeps what an edition's pages and files are made into, so that the next build puts it back where nothing that it was made
 * from has changed. What spans the library is made each time, but for what takes long.
 */
export function keptEditions(): AstroIntegration {
  let address = '';
  let routes: readonly string[] = [];
  let editions: ReadonlySet<string>;
  let digests: ReadonlyMap<string, string>;
  let shelf = '';
  let spare = '';
  let takeAwayMade: () => void;
  return {
    name: 'kept-editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = JSON.stringify([config.base, config.site]);
        spare = process.env.SPARE_SITE ?? `${fileURLToPath(config.outDir).replace(/\/$/u, '')}.put-back`;
        shelf = join(shelves, createHash('sha256').update(address).digest('hex').slice(0, 16));
      },
      'astro:routes:resolved': (resolved) => {
        routes = resolved.routes.map(({ pattern, entrypoint }) => `${pattern} ${entrypoint}`);
      },
      'astro:build:start': ({ logger }) => {
        const { DISCUSS_URL, SEARCH_URL, SIGNING_KEY } = process.env;
        const program = [address, routes, DISCUSS_URL, SEARCH_URL, SIGNING_KEY, process.version, digestFiles(code)];
        const site = siteAsItStands();
        editions = new Set(site.corpus.editions.map(({ slug }) => slug));
        digests = shareDigests(site, JSON.stringify(program));
        takeAwayMade = keepMade(join(shelf, made), JSON.stringify(program));
        const found = [...digests].map(([name, digest]) => [name, findKept(join(shelf, name), digest)] as const);
        const shares = new Map(found.flatMap(([name, share]) => (share ? [[name, share] as const] : [])));
        setPutBack({ shelf, shares, editions }, spare);
        const unchanged = editions.intersection(shares);
        lendPutBack(unchanged);
        if (unchanged.size > 0)
          logger.info(`The pages of ${unchanged.size} of ${editions.size} editions are as they were.`);
      },
      'astro:build:done': ({ dir }) => {
        mkdirSync(shelf, { recursive: true });
        keepNew(fileURLToPath(dir));
        takeAwayMade();
        for (const name of readdirSync(shelf)) {
          if (!digests.has(name) && name !== made) rmSync(join(shelf, name), { recursive: true, force: true });
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
