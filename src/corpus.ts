import { getEntry, render } from 'astro:content';
import { loadSite } from '#content/load-site.ts';

/** Everything that the site knows; importing it throws with every problem of the content at once. */
export const { corpus, addressBooks } = loadSite('content');

/**
 * The editor's prose of an entry as a component: `prose('departments', 'protection')`, `prose('prose', 'about')`; null
 * where there is none.
 */
export async function prose(
  collection: 'editions' | 'targets' | 'series' | 'departments' | 'terms' | 'topics' | 'prose',
  id: string,
) {
  const entry = await getEntry(collection, id);
  return entry?.body?.trim() ? (await render(entry)).Content : null;
}
