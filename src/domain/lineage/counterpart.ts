import { hasTargets, hasTasks } from '#domain/corpus/what-it-lists.ts';
import { placeOf, placeOfUnit } from '../citation/place.ts';
import { allSentences } from '../corpus/find.ts';
import { pagesOfEdition } from '../corpus/pages-of-edition.ts';
import { clausesOf, isClause, isOpening, sentencesIn, type Unit, unitOf, unitsOf } from '../document/units.ts';
import type { Edition } from '../model/edition.ts';
import { dutiesPath, editionPath, sentencePath, targetPath, targetsPath, unitPath } from '../paths.ts';
import type { PublishedComparison, Side } from './across.ts';
import type { Comparison } from './compare-editions.ts';

/** 对应: where a page of one edition has its like in another. */
export interface Counterpart {
  /** Below the site's root; the whole document where there is no like. */
  readonly path: string;
  /** What stands there, 三（四）第2句; null where there is no like. */
  readonly name: string | null;
}

/**
 * The like of an edition's page in another edition: sentences, clauses and parts by what became of their words, targets
 * by their addresses, notice and preamble by their kind. Any other page has its like in the whole document.
 *
 * @param path the page's path below the site's root
 * @param comparison that of the two editions, whichever is the earlier
 */
export function counterpartOf(path: string, from: Edition, comparison: Comparison): Counterpart {
  const { before, after, descents } = comparison;
  const [side, across] = from.slug === before.slug ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const other = from.slug === before.slug ? after : before;
  const whole = editionPath(other.slug);
  const none = { path: whole, name: null };
  const [first = '', second = ''] = path.slice(editionPath(from.slug).length).split('/');

  if (first === 'targets' && second === '' && !hasTargets(other)) return none;
  if (first === 'targets' && second === '') return { path: targetsPath(other.slug), name: '主要目标' };
  if (first === 'targets') {
    const target = other.targets.find(({ id }) => id === second);
    return target ? { path: targetPath(other.slug, target.id), name: target.title } : none;
  }
  if (first === 'duties' && !hasTasks(other)) return none;
  if (first === 'duties') return { path: dutiesPath(other.slug), name: '责任分工' };
  const unit = unitOf(from, first);
  if (!unit) return { path: whole, name: '全文' };
  if (second !== '') {
    const id = `${first}-${second}`;
    const like = descents.find((one) => one[side].includes(id))?.[across][0] ?? likeOfOpening(id, from, other);
    return like ? { path: sentencePath(other.slug, like), name: placeOf(other, like) } : none;
  }
  const like = unitOf(other, likesOfUnits(comparison)[side][unit.id] ?? '');
  return like ? { path: unitPath(other.slug, like.id), name: placeOfUnit(like) } : none;
}

/** A sentence of notice or preamble, which no comparison follows, is the same where its words are. */
function likeOfOpening(id: string, from: Edition, other: Edition): string | undefined {
  if (!/^(?:notice|preamble)-/u.test(id)) return undefined;
  const own = allSentences(from).find((sentence) => sentence.id === id);
  return allSentences(other).find(({ clause, hash }) => clause === own?.clause && hash === own.hash)?.id;
}

const known = new WeakMap<Comparison, PublishedComparison['units']>();

/**
 * Which unit of the other edition is the like of a unit, by the ids of either side: that in which most of its sentences
 * stand, of several the first; of what stands around the body that of its kind. What has no like is not among them.
 */
export function likesOfUnits(comparison: Comparison): PublishedComparison['units'] {
  const likes = known.get(comparison) ?? {
    before: likesFrom('before', comparison),
    after: likesFrom('after', comparison),
  };
  known.set(comparison, likes);
  return likes;
}

function likesFrom(side: Side, comparison: Comparison): Readonly<Record<string, string>> {
  const across = side === 'before' ? 'after' : 'before';
  const other = comparison[across];
  const likes = new Map(comparison.descents.flatMap((one) => one[side].map((id) => [id, one[across]] as const)));
  // From the part down to what holds the sentence itself.
  const homes = new Map(
    clausesOf(other).flatMap((clause) => {
      const chain = [clause.part, ...clause.within, clause].map(({ id }) => id);
      return clause.sentences.map(({ id }) => [id, chain] as const);
    }),
  );
  const likeOf = (unit: Unit): string | undefined => {
    if (isOpening(unit)) return unit.id;
    const depth = isClause(unit) ? unit.within.length + 1 : 0;
    const found = sentencesIn(unit)
      .flatMap(({ id }) => likes.get(id) ?? [])
      .flatMap((like) => homes.get(like)?.[depth] ?? []);
    const [most] = [...Map.groupBy(found, (home) => home)].sort((a, b) => b[1].length - a[1].length);
    return most?.[0];
  };
  return Object.fromEntries(
    unitsOf(comparison[side]).flatMap((unit) => {
      const like = likeOf(unit);
      return like !== undefined && unitOf(other, like) ? [[unit.id, like]] : [];
    }),
  );
}

/** A page's like in one other edition, as a file carries it: its year, its path, its name or null. */
export type FarCounterpart = readonly [year: number, path: string, name: string | null];

/**
 * The likes of every page of an edition in other editions, newest first, by the page's path below the edition's own.
 *
 * @param across the comparisons of the edition with the others
 */
export function counterpartsByPage(
  edition: Edition,
  across: readonly Comparison[],
): Readonly<Record<string, readonly FarCounterpart[]>> {
  const newestFirst = across
    .map((comparison) => ({ comparison, year: yearAcross(edition, comparison) }))
    .toSorted((a, b) => b.year - a.year);
  return Object.fromEntries(
    pagesOfEdition(edition).map((page) => [
      page.slice(editionPath(edition.slug).length),
      newestFirst.map(({ comparison, year }): FarCounterpart => {
        const { path, name } = counterpartOf(page, edition, comparison);
        return [year, path, name];
      }),
    ]),
  );
}

const yearAcross = (edition: Edition, { before, after }: Comparison): number =>
  (before.slug === edition.slug ? after : before).year;
