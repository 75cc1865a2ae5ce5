import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { ProblemsError } from '#domain/problem.ts';
import { type CollectionName, collections } from './collections.ts';
import { readSite, type Site } from './load-site.ts';

const FOLDER = 'content';
const READING = Symbol.for('the reading of the content that this build is made of');

/**
 * Feeds one of Astro's collections from the content folder. A build stops here with everything that is wrong; while one
 * writes, a collection keeps its last sound state, and the pages say what is wrong.
 */
export const collectionLoader = <Name extends CollectionName>(name: Name) =>
  ({
    name: LOADER,
    schema: collections[name].schema,
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

/**
 * The site as it stands, to be published.
 * @throws ProblemsError with everything that keeps it from that
 */
export function soundSite(): Site {
  const site = siteAsItStands();
  if (site.problems.length > 0) throw new ProblemsError(site.problems);
  return site;
}

/** Astro loads copies of this module for its collections and for its pages: what they share has to stand elsewhere. */
const shared = globalThis as { [READING]?: { site: Site | null } };

/** Says that nobody writes the content any more: what asks for it from now on is given the same reading of it. */
export function settleContent(): void {
  shared[READING] ??= { site: null };
}

let last: { readonly state: string; readonly site: Site } | null = null;

/** The site as its content stands on disk; what has not changed is not read again. */
export function siteAsItStands(): Site {
  const reading = shared[READING];
  if (reading) {
    reading.site ??= readSite(FOLDER);
    return reading.site;
  }
  const state = globSync('**/*', { cwd: FOLDER })
    .sort()
    .map((file) => `${file} ${statSync(join(FOLDER, file)).mtimeMs} ${statSync(join(FOLDER, file)).size}`)
    .join('\n');
  if (last?.state !== state) last = { state, site: readSite(FOLDER) };
  return last.site;
}
