import { allSentences } from '../corpus/find.ts';
import { seriesOf } from '../corpus/nearest-earlier.ts';
import { byClause } from '../document/units.ts';
import type { Edition } from '../model/edition.ts';
import type { Sentence } from '../model/text.ts';
import type { Topic } from '../model/topic.ts';
import { unitPath } from '../paths.ts';
import type { Comparison } from './compare-editions.ts';
import { counterpartOf } from './counterpart.ts';

/** What belongs to a topic in one edition, with the edition and its sentences themselves. */
export interface TopicEdition {
  readonly edition: Edition;
  /** The targets that its editor named. */
  readonly targets: Edition['targets'];
  /** In document order. */
  readonly sentences: readonly Sentence[];
}

/** A clause or opening with the sentences of it that belong to a topic. */
export interface TopicPlace {
  readonly unit: string;
  readonly sentences: readonly Sentence[];
}

/** The editions that have something of a topic, in the order of the library. */
export const topicEditions = ({ years }: Topic, editions: readonly Edition[]): readonly TopicEdition[] =>
  editions.flatMap((edition) => {
    const year = years.find((one) => one.edition === edition.slug);
    if (year === undefined) return [];
    return [
      {
        edition,
        targets: edition.targets.filter(({ id }) => year.members.includes(`targets/${id}`)),
        sentences: allSentences(edition).filter(({ id }) => year.sentences.includes(id)),
      },
    ];
  });

/**
 * The places of a topic in several editions of one series, the same place in one row, whatever its number became.
 *
 * @param years newest first
 * @param comparisons of every two of the editions
 * @returns rows of as many cells as there are years, null where a year has nothing there; in the order of the newest
 */
export function topicOverYears(
  years: readonly TopicEdition[],
  comparisons: readonly Comparison[],
): readonly (readonly (TopicPlace | null)[])[] {
  const rows: (TopicPlace | null)[][] = [];
  for (const [at, { edition, sentences }] of years.entries()) {
    for (const place of byClause(sentences)) {
      const row = rows.find(
        (cells) =>
          !cells[at] &&
          cells.some((cell, later) => {
            const of = years[later]?.edition;
            return cell !== null && of !== undefined && isSamePlace(place.unit, edition, cell.unit, of, comparisons);
          }),
      );
      if (row) row[at] = place;
      else rows.push(years.map((_, other) => (other === at ? place : null)));
    }
  }
  return rows;
}

/** The editions of a topic by their series, in the order of the library. */
export const bySeries = (years: readonly TopicEdition[]): readonly (readonly TopicEdition[])[] => [
  ...Map.groupBy(years, ({ edition }) => seriesOf(edition.slug)).values(),
];

function isSamePlace(
  unit: string,
  earlier: Edition,
  likeUnit: string,
  later: Edition,
  comparisons: readonly Comparison[],
): boolean {
  const comparison = comparisons.find(({ before, after }) => before === earlier && after === later);
  if (!comparison) return false;
  return counterpartOf(unitPath(later.slug, likeUnit), later, comparison).path === unitPath(earlier.slug, unit);
}
