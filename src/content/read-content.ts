import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, EditionWords, Entry } from '#domain/corpus/content.ts';
import type { Problem } from '#domain/problem.ts';
import { type CollectionName, collections, type DataOf } from './collections.ts';
import { type ReadEntry, readCollection } from './read-collection.ts';
import { missing, readEditionWords } from './read-edition.ts';
import { findUnread } from './unread-files.ts';

/** Everything under a content folder, as far as it can be read. */
export interface ReadContent {
  /** The files of each collection, in the order of their names. */
  readonly entries: { readonly [Name in CollectionName]: readonly ReadEntry<DataOf<Name>>[] };
  /** The same with the sources, as the corpus is made from it. */
  readonly content: Content;
  /** Everything that is wrong with the files themselves. */
  readonly problems: readonly Problem[];
}

/** Reads everything under a content folder: the one way to do so, for Astro as for every command. */
export function readContent(folder: string): ReadContent {
  const problems: Problem[] = [];
  const read = <Name extends CollectionName>(name: Name) => readCollection(folder, name, problems);
  const entries = {
    texts: read('texts'),
    editions: read('editions'),
    lineages: read('lineages'),
    targets: read('targets'),
    series: read('series'),
    library: read('library'),
    departments: read('departments'),
    terms: read('terms'),
    topics: read('topics'),
    prose: read('prose'),
  };
  const editions: Content['editions'][number][] = [];
  const unfinished: EditionWords[] = [];
  for (const slug of editionFolders(folder)) {
    const file = join(folder, slug, 'edition.mdx');
    const words = readEditionWords(folder, slug, entries.texts, problems);
    const data = entries.editions.find(({ id }) => id === `${slug}/edition`)?.data;
    if (!existsSync(file)) missing(file, problems);
    const targets = entries.targets.filter(({ id }) => id.startsWith(`${slug}/`)).map(named);
    const lineage = entries.lineages.find(({ id }) => id === `${slug}/lineage`) ?? null;
    if (words !== null && data !== undefined) editions.push({ ...words, data, targets, lineage });
    else if (words !== null) unfinished.push(words);
  }
  const content: Content = {
    editions,
    unfinished,
    series: entries.series.map(named),
    library: entries.library.map(named)[0] ?? null,
    departments: entries.departments.map(named),
    terms: entries.terms.map(named),
    topics: entries.topics,
    refused: [...new Set(problems.map(({ file }) => file))],
  };
  return { entries, content, problems: [...problems, ...findUnread(folder)] };
}

/** Folders with an edition in them; one that holds nothing but the book of its addresses is an edition gone. */
const editionFolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !sharedFolders.has(entry.name))
    .map(({ name }) => name)
    .filter((name) => readdirSync(join(folder, name)).some((file) => !/^\.|^addresses\.json$/u.test(file)))
    .sort();

const sharedFolders: ReadonlySet<string> = new Set(Object.values(collections).map(({ folder }) => folder));

const named = <Data>({ id, file, data }: ReadEntry<Data>): Entry<Data> => ({
  id: id.slice(id.lastIndexOf('/') + 1),
  file,
  data,
});
