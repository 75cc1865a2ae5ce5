import { referenceWithin } from '#domain/citation/reference-within.ts';
import { formsOf, referentsOf } from '#domain/citation/references.ts';
import type { Edition } from '#domain/model/edition.ts';
import { referencesPath } from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/**
 * Every form by which others refer to a place of an edition, and what each place is, for wikis and bots that make links:
 * `data/refs/2022/all.json`.
 *
 * @param others of which the documents are named as well
 */
export function referencesJson(edition: Edition, others: readonly Edition[], locate: Locate) {
  const forms: Record<string, string> = {};
  const ambiguous: Record<string, readonly string[]> = {};
  for (const [form, [id = '', ...further]] of formsOf(edition, others)) {
    if (further.length > 0) ambiguous[form] = [id, ...further];
    else forms[form] = id;
  }
  const places = referentsOf(edition).map(
    ({ id, place, path, words, hash }) => [id, { place, url: locate(path), words, hash }] as const,
  );
  return { forms, ambiguous, within: referenceWithin(edition, locate), places: Object.fromEntries(places) };
}

/**
 * The same of the current edition, with where that of each edition is: `data/refs.json`.
 *
 * @param editions the current one first
 */
export const referenceIndex = (editions: readonly [Edition, ...Edition[]], locate: Locate) => ({
  ...referencesJson(editions[0], editions.slice(1), locate),
  editions: Object.fromEntries(editions.map(({ slug }) => [slug, locate(referencesPath(slug))])),
});
