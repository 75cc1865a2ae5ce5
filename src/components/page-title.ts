import { corpus } from '#corpus';
import { editionName } from '#domain/corpus/edition-name.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import type { Edition } from '#domain/model/edition.ts';

const LONGEST = 30;

/** What a title begins with that must tell the pages of an edition from those of others: 2022年, 2022年计划. */
export function yearOf(edition: Edition): string {
  if (corpus.editions.length === 1) return '';
  return edition.series === currentEdition(corpus).series ? `${edition.year}年` : editionName(edition);
}

/**
 * A page's title for tabs and chat previews: place and name first, then what follows if it fits; at most 30 characters.
 * A name that is too long is cut at its last punctuation mark that fits, or else ends with ……
 */
export function pageTitle(words: string, after: string): string {
  const points = [...words];
  const room = LONGEST - [...after].length;
  if (points.length <= room) return `${words}${after}`;
  if (points.length <= LONGEST) return words;
  const cut = points.slice(0, room + 1).findLastIndex((point) => /[，、；：（]/u.test(point));
  return cut > room / 2 ? `${points.slice(0, cut).join('')}${after}` : `${points.slice(0, LONGEST - 2).join('')}……`;
}
