import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '#domain/model/corpus.ts';
import { editionSearchPath, searchDataPath } from '#domain/paths.ts';
import type { Bundle } from '#domain/search/bundle.ts';
import { type Catalogue, cataloguedEdition, catalogue as catalogueOf } from '#domain/search/catalogue.ts';
import type { Holdings } from '#domain/search/holdings.ts';
import { locatedText, needsIndex } from '#domain/search/locating.ts';
import { packRecords } from '#domain/search/pack.ts';
import { scan } from '#domain/search/scan.ts';
import { buildSearchIndex } from '#search-index/pagefind-index.ts';
import { type Recombined, recordsOf } from './recombined.ts';

/**
 * Writes a site with nothing but what the search needs of a library, and the scripts of a built one, in the place of a
 * folder.
 *
 * @param indexed whether the editions are indexed; as the size of the library has it, unless told
 * @returns the bytes of the index, 0 where there is none
 */
export async function writeSearchSite(
  folder: string,
  built: string,
  corpus: Corpus,
  library: Recombined,
  indexed?: boolean,
): Promise<number> {
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  rmSync(folder, { recursive: true, force: true });
  const [edition] = corpus.editions;
  if (!edition) throw new Error('There is no edition.');
  const bundles = library.editions.map(({ slug, records }) => {
    const json = JSON.stringify({ units: [], records: packRecords(records) } satisfies Bundle);
    write(editionSearchPath(slug), json);
    return Buffer.byteLength(json);
  });
  const needed = indexed ?? needsIndex(bundles.slice(1));
  const editions = library.editions.map(({ slug }) => ({ ...cataloguedEdition(edition, corpus), slug }));
  const catalogue: Catalogue = {
    ...catalogueOf(corpus, { variants: '', version: String(editions.length) }),
    held: editions.length,
  };
  const { results: _, ...everything } = scan(recordsOf(library), [], { limit: 0 });
  write(searchDataPath('catalogue'), JSON.stringify(catalogue));
  write(searchDataPath('records'), JSON.stringify(packRecords(library.shared)));
  write(
    searchDataPath('editions'),
    JSON.stringify({ editions, parts: [], targets: [], everything, indexed: needed } satisfies Holdings),
  );
  write(searchDataPath('units'), '{}');
  write('index.html', '<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,"></html>');
  cpSync(join(built, '_astro'), join(folder, '_astro'), { recursive: true });
  const files = needed
    ? await buildSearchIndex(library.editions.values().map(({ records }) => locatedText(records)))
    : [];
  for (const { path, content } of files) write(`pagefind/${path}`, content);
  return files.reduce((sum, { content }) => sum + content.length, 0);
}
