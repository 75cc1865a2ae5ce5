import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { assemble } from '#domain/corpus/assemble.ts';
import type { EditionContent, Entry } from '#domain/corpus/content.ts';
import { editsSchema } from '#domain/corpus/front-matter.ts';
import { addressBookSchema } from './domain/address-book/book.ts';
import { keepsAddresses } from './domain/address-book/rule.ts';

const sources = import.meta.glob<string>('/content/*/source.txt', { query: '?raw', import: 'default', eager: true });
const edits = import.meta.glob<unknown>('/content/*/edits.json', { import: 'default', eager: true });
const addressFiles = import.meta.glob<unknown>('/content/*/addresses.json', { import: 'default', eager: true });
const [editions, texts, targets, departments, terms] = await Promise.all([
  getCollection('editions'),
  getCollection('texts'),
  getCollection('targets'),
  getCollection('departments'),
  getCollection('terms'),
]);

/** The ledger of published addresses of each edition, by slug. */
export const addressBooks = Object.fromEntries(
  Object.entries(addressFiles).map(([file, ledger]) => [basename(dirname(file)), addressBookSchema.parse(ledger)]),
);

/** Everything that the site knows; importing it throws with every problem of the content at once. */
export const corpus = assemble(
  {
    editions: editions.map(loadEdition),
    departments: departments.map(readEntry),
    terms: terms.map(readEntry),
  },
  [keepsAddresses(addressBooks)],
);

function loadEdition({ id, data }: CollectionEntry<'editions'>): EditionContent {
  const slug = dirname(id);
  const folder = `content/${slug}`;
  const source = sources[`/${folder}/source.txt`];
  if (source === undefined) throw new Error(`${folder}/source.txt is missing. Import the source again.`);
  const ofEdition = (entry: { id: string }) => entry.id.startsWith(`${slug}/`);
  return {
    slug,
    folder,
    data,
    source,
    sha256: createHash('sha256').update(source).digest('hex'),
    edits: editsSchema.parse(edits[`/${folder}/edits.json`]),
    texts: texts.filter(ofEdition).map(({ id, filePath, body }) => ({
      id: basename(id),
      file: filePath ?? id,
      body: body ?? '',
    })),
    targets: targets.filter(ofEdition).map(readEntry),
  };
}

function readEntry<Data>({ id, filePath, data }: { id: string; filePath?: string; data: Data }): Entry<Data> {
  return { id: basename(id), file: filePath ?? id, data };
}

/**
 * The editor's prose of an entry as a component: `prose('departments', 'protection')`, `prose('prose', 'about')`; null
 * where there is none.
 */
export async function prose(collection: 'editions' | 'targets' | 'departments' | 'terms' | 'prose', id: string) {
  const entry = await getEntry(collection, id);
  return entry?.body?.trim() ? (await render(entry)).Content : null;
}
