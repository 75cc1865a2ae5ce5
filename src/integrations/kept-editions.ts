import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAsItStands } from '#content/collection-loader.ts';
import { digestFiles } from '#site/digest-files.ts';
import { code } from '#site/inputs.ts';
import { findKept, keep } from '#site/kept-share.ts';
import { shareOf } from '#site/shares.ts';
import { isKept, isPutBack, putsBack } from './put-back.ts';
import { shareDigests } from './share-digests.ts';

/** What editions’ pages and files were made into is kept here, by the address that a site was built for. */
const shelves = '.cache/editions';
/** So many addresses at most: those built for last. */
const most = 4;

/**
 * Keeps what an edition's pages and files are made into, so that the next build puts it back where nothing that it was made
 * from has changed. What spans the library is made each time.
 */
export function keptEditions(): AstroIntegration {
  let address = '';
  let routes: readonly string[] = [];
  let digests: ReadonlyMap<string, string> = new Map();
  let shelf = '';
  return {
    name: 'kept-editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = JSON.stringify([config.base, config.site]);
        shelf = join(shelves, createHash('sha256').update(address).digest('hex').slice(0, 16));
      },
      'astro:routes:resolved': (resolved) => {
        routes = resolved.routes.map(({ pattern, entrypoint }) => `${pattern} ${entrypoint}`);
      },
      'astro:build:start': ({ logger }) => {
        const { DISCUSS_URL, SEARCH_URL, SIGNING_KEY } = process.env;
        const program = [address, routes, DISCUSS_URL, SEARCH_URL, SIGNING_KEY, process.version, digestFiles(code)];
        const site = siteAsItStands();
        const editions = new Set(site.corpus.editions.map(({ slug }) => slug));
        digests = shareDigests(site, JSON.stringify(program));
        const found = [...digests].map(([name, digest]) => [name, findKept(join(shelf, name), digest)] as const);
        const shares = new Map(found.flatMap(([name, share]) => (share ? [[name, share] as const] : [])));
        putsBack({ shelf, shares, editions });
        const unchanged = [...editions].filter((slug) => shares.has(slug)).length;
        if (unchanged > 0) logger.info(`The pages of ${unchanged} of ${editions.size} editions are as they were.`);
      },
      'astro:build:done': ({ dir }) => {
        keepNew(fileURLToPath(dir), shelf, digests);
        for (const name of readdirSync(shelf)) {
          if (!digests.has(name)) rmSync(join(shelf, name), { recursive: true, force: true });
        }
        discardOldest();
      },
    },
  };
}

function keepNew(site: string, shelf: string, digests: ReadonlyMap<string, string>): void {
  const editions = new Set([...digests.keys()].filter((name) => !name.includes('~')));
  const made = new Map<string, string[]>();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    const share = shareOf(path, editions);
    if (share === null || isPutBack(path)) continue;
    made.set(share, [...(made.get(share) ?? []), path]);
  }
  mkdirSync(shelf, { recursive: true });
  for (const [name, paths] of made) isKept(keep(join(shelf, name), digests.get(name) ?? '', site, paths.sort()));
}

/** What sites were built for long ago, nobody may build for again. */
function discardOldest(): void {
  const folders = existsSync(shelves) ? readdirSync(shelves).map((name) => join(shelves, name)) : [];
  const byAge = folders.toSorted((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const folder of byAge.slice(most)) rmSync(folder, { recursive: true, force: true });
}
