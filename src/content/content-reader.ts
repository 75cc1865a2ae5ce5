import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownWords } from '#domain/corpus/derive-corpus.ts';
import { collections } from './collections.ts';
import { readSite, type Site } from './load-site.ts';
import type { ContentReader } from './site-as-it-stands.ts';

/**
 * Reads a content folder once, for a build, while which nobody writes it.
 *
 * @param areKnown of the words that need not be compared with their sources once more
 */
export function readerOnce(folder: string, areKnown: KnownWords): ContentReader {
  let site: Site | null = null;
  const read = (): Site => {
    site ??= readSite(folder, areKnown);
    return site;
  };
  return { collections, read };
}

/** Reads a content folder anew whenever one of its files is another than before. */
export function readerOfChanges(folder: string): ContentReader {
  let last: { readonly state: string; readonly site: Site } | null = null;
  const read = (): Site => {
    const state = globSync('**/*', { cwd: folder })
      .sort()
      .map((file) => `${file} ${statSync(join(folder, file)).mtimeMs} ${statSync(join(folder, file)).size}`)
      .join('\n');
    if (last?.state !== state) last = { state, site: readSite(folder) };
    return last.site;
  };
  return { collections, read };
}
