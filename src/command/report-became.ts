import { placeOf } from '#domain/citation/place.ts';
import { findSentence } from '#domain/corpus/find.ts';
import { seriesOf } from '#domain/corpus/nearest-earlier.ts';
import { compareEditions } from '#domain/lineage/compare-editions.ts';
import type { Edition } from '#domain/model/edition.ts';

/**
 * Says in English, a line each, what another edition has in place of sentences of one, as the comparison of both has it,
 * editors' corrections included; null where that says nothing: of another series, or where it has the very same words.
 *
 * @param sentences ids in `from`
 */
export function reportBecame(sentences: readonly string[], from: Edition, to: Edition): readonly string[] | null {
  if (sentences.length === 0 || seriesOf(from.slug) !== seriesOf(to.slug)) return null;
  const isLater = to.year > from.year;
  const { descents } = isLater ? compareEditions(from, to) : compareEditions(to, from);
  const [own, across] = isLater ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const found = descents.filter((descent) => descent[own].some((id) => sentences.includes(id)));
  if (found.length === 0 || found.every(({ kind }) => kind === '沿用' || kind === '移位')) return null;
  const ids = found.flatMap((descent) => descent[across]);
  const reasons = found.flatMap(({ reason }) => (reason === null ? [] : [`  an editor says: ${reason}`]));
  if (ids.length === 0) return [`${isLater ? 'Gone from' : 'Not yet in'} ${to.title}.`, ...reasons];
  return [
    `${isLater ? 'Changed in' : 'Not yet so in'} ${to.title}:`,
    ...ids.map((id) => `  ${placeOf(to, id)} 「${findSentence(to, id).words}」`),
    ...reasons,
  ];
}
