import { readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCorpus } from '#content/load-corpus.ts';
import { editionSearchPath, searchDataPath } from '#domain/paths.ts';
import type { Bundle } from '#domain/search/bundle.ts';
import type { Holdings } from '#domain/search/holdings.ts';
import { locatedText } from '#domain/search/locating.ts';
import { unpackRecords } from '#domain/search/pack.ts';
import { editionRecords } from '#domain/search/records.ts';
import { buildSearchIndex, type IndexFile } from '#search-index/pagefind-index.ts';

/**
 * Builds the index that says which editions of a large library hold a word, from what the pages wrote of each edition; and
 * anew in `astro dev`.
 */
export function search(): AstroIntegration {
  let base = '/';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/u, '')}/pagefind/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await indexOfSite(site);
        await write(files, join(site, 'pagefind'));
        const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
        if (files.length > 0) logger.info(`Wrote the index of editions: ${files.length} files, ${bytes} bytes.`);
      },
      'astro:server:setup': ({ server }) => {
        const build = (): Promise<readonly IndexFile[]> =>
          buildSearchIndex(loadCorpus('content').editions.map((edition) => locatedText(editionRecords(edition))));
        let files: Promise<readonly IndexFile[]> | undefined;
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          if (!pathname.startsWith(base)) return next();
          const path = pathname.slice(base.length);
          // The script comes first whenever a page starts to search: the content may have changed since the last.
          // One build after the other, since Pagefind's service ends with each.
          if (!files || path === 'pagefind.js') files = Promise.resolve(files).then(build, build);
          try {
            const file = (await files).find((file) => file.path === path);
            if (!file) return next();
            response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
            response.end(file.content);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

/** The index of a built site's editions; no files where their records are read whole. */
async function indexOfSite(site: string): Promise<readonly IndexFile[]> {
  const read = <Held>(path: string): Held => JSON.parse(readFileSync(join(site, path), 'utf8'));
  const { editions, indexed } = read<Holdings>(searchDataPath('editions'));
  if (!indexed) return [];
  // One at a time: the index takes each as it comes.
  const texts = editions
    .values()
    .map(({ slug }) => locatedText(unpackRecords(read<Bundle>(editionSearchPath(slug)).records)));
  return buildSearchIndex(texts);
}

/** Writes beside and renames, so that an index is there whole or not at all; without files there is none. */
async function write(files: readonly IndexFile[], folder: string): Promise<void> {
  const beside = `${folder}.new`;
  for (const { path, content } of files) {
    await mkdir(dirname(`${beside}/${path}`), { recursive: true });
    await writeFile(`${beside}/${path}`, content);
  }
  await rm(folder, { recursive: true, force: true });
  if (files.length > 0) await rename(beside, folder);
}
