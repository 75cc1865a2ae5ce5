import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { soundSite } from '#content/collection-loader.ts';
import { searchRecords } from '#domain/search/records.ts';
import { buildSearchIndex, type IndexFile } from '#search-index/pagefind-index.ts';

/** Builds the index that the search page and the search boxes ask: into the built site, and anew in `astro dev`. */
export function search(): AstroIntegration {
  let base = '/';
  const build = (): Promise<readonly IndexFile[]> => buildSearchIndex(searchRecords(soundSite().corpus));
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/u, '')}/pagefind/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await build();
        await write(files, fileURLToPath(new URL('pagefind/', dir)));
        const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
        logger.info(`Wrote the search index: ${files.length} files, ${bytes} bytes.`);
      },
      'astro:server:setup': ({ server }) => {
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

/** Writes beside and renames, so that an index is there whole or not at all. */
async function write(files: readonly IndexFile[], folder: string): Promise<void> {
  const beside = `${folder.replace(/\/$/u, '')}.new`;
  for (const { path, content } of files) {
    await mkdir(dirname(`${beside}/${path}`), { recursive: true });
    await writeFile(`${beside}/${path}`, content);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
}
