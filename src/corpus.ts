import { getEntry, render } from 'astro:content';
import { soundSite } from '#content/site-as-it-stands.ts';

const site = soundSite();

/** Everything that the site knows; importing it throws with every problem of the content at once. */
export const { corpus, addressBooks } = site;

/** Where else than on the site the key can be read that it is signed by, as its editors say. */
export const publicKeyPlaces: readonly string[] = site.entries.library[0]?.data.publicKey?.alsoAt ?? [];

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
