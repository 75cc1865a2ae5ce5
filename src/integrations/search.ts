import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { derivedOfEdition } from '#built-before';
import { loadCorpus } from '#content/load-corpus.ts';
import { siteAsItStands } from '#content/site-as-it-stands.ts';
import type { Edition } from '#domain/model/edition.ts';
import { callsForIndex } from '#domain/search/calls-for-index.ts';
import { locatedText } from '#domain/search/locating.ts';
import { editionRecords } from '#domain/search/records.ts';
import { buildSearchIndex, type IndexFile } from '#search-index/pagefind-index.ts';

/**
 * Builds the index that says which editions of a large library hold a word, beside the rendering of the pages; and anew in
 * `astro dev`.
 */
export function search(): AstroIntegration {
  let base = '/';
  let index: Promise<readonly IndexFile[]>;
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/u, '')}/pagefind/`;
      },
      'astro:build:start': () => {
        const { editions } = siteAsItStands().corpus;
        index = callsForIndex(editions) ? indexOf(editions) : Promise.resolve([]);
        // What goes wrong is said when the index is asked for.
        index.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await index;
        await write(files, join(fileURLToPath(dir), 'pagefind'));
        const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
        if (files.length > 0) logger.info(`Wrote the index of editions: ${files.length} files, ${bytes} bytes.`);
      },
      'astro:server:setup': ({ server }) => {
        const build = (): Promise<readonly IndexFile[]> => indexOf(loadCorpus('content').editions);
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

/** The index of editions, which takes one after the other as it comes. */
const indexOf = (editions: readonly Edition[]): Promise<readonly IndexFile[]> =>
  buildSearchIndex(
    editions
      .values()
      .map((edition) => derivedOfEdition(edition, 'located text', () => locatedText(editionRecords(edition)))),
  );

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
