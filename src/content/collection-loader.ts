import type { Loader } from 'astro/loaders';
import { ProblemsError } from '#domain/problem.ts';
import type { CollectionName } from './collections.ts';
import type { Site } from './load-site.ts';
import { contentReader, siteAsItStands } from './site-as-it-stands.ts';

/**
 * Feeds one of Astro's collections from the content folder. A build stops here with everything that is wrong; while one
 * writes, a collection keeps its last sound state, and the pages say what is wrong.
 */
export const collectionLoader = <Name extends CollectionName>(name: Name) =>
  ({
    name: LOADER,
    schema: contentReader().collections[name].schema,
    async load({ store, generateDigest, watcher, refreshContextData }) {
      const feed = refreshContextData?.feed as Feed | undefined;
      const { entries, problems } = feed?.site ?? siteAsItStands();
      if (feed !== undefined) feed.done = true;
      if (problems.length > 0 && watcher === undefined) {
        // In words such as “document” Astro finds a fault of browsers' programs, and says so below the problems.
        throw Object.assign(new ProblemsError(problems), { toString: () => 'ProblemsError' });
      }
      if (problems.length > 0) return;
      const gone = new Set(store.keys());
      for (const { id, file, data, body } of entries[name]) {
        gone.delete(id);
        const filePath = file.replaceAll('\\', '/');
        const digest = generateDigest(JSON.stringify([data, body]));
        const entry = { id, data, body: body.trim(), filePath, digest };
        // Official words are plain words, of which the corpus is made: a module for each clause would cost more than its page.
        if (name === 'texts' || entry.body === '') {
          store.set(entry);
          continue;
        }
        // Rendered by the module that MDX makes of the file, on the pages that show it alone.
        store.set({ ...entry, deferredRender: true });
        store.addModuleImport(filePath);
      }
      for (const id of gone) store.delete(id);
    },
  }) satisfies Loader;

/** What the collections are to be fed with; Astro may put it off without a word. */
export interface Feed {
  readonly site: Site;
  done: boolean;
}

/** The name by which Astro knows the loaders of all collections. */
export const LOADER = 'content-folder';
