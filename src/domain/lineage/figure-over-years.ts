import { nearestEarlier } from '#domain/corpus/nearest-earlier.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Indicator } from '#domain/model/target.ts';
import type { Comparison } from './compare-editions.ts';

/** A figure in one year. */
export interface FigureInYear {
  readonly edition: Edition;
  readonly indicator: Indicator;
}

/**
 * Follows a figure of an edition from year to year as the comparisons of neighbouring years pair it, newest first; where a
 * year does not have it, it ends.
 *
 * @param comparisons of the editions of its series
 */
export function figureOverYears(start: FigureInYear, comparisons: readonly Comparison[]): readonly FigureInYear[] {
  const neighbours = neighboursAmong(comparisons);
  const follow = ({ edition, indicator }: FigureInYear, from: 'before' | 'after'): readonly FigureInYear[] => {
    const to = from === 'after' ? 'before' : 'after';
    const comparison = neighbours.find((one) => one[from] === edition);
    const next = comparison?.figures.find((figure) => figure[from] === indicator)?.[to];
    if (!comparison || !next) return [];
    const found = { edition: comparison[to], indicator: next };
    return [found, ...follow(found, from)];
  };
  return [...follow(start, 'before').toReversed(), start, ...follow(start, 'after')];
}

/** What an editor says of a figure between two years, with these. */
export interface SaidOfFigure {
  readonly before: Edition;
  readonly after: Edition;
  readonly reason: string;
}

/** What editors say of a figure in the comparisons of neighbouring years, newest first: why it is tied, or why it ends. */
export function saidOfFigure(
  years: readonly FigureInYear[],
  comparisons: readonly Comparison[],
): readonly SaidOfFigure[] {
  const own = new Set(years.map(({ indicator }) => indicator));
  const isOwn = (indicator: Indicator | null): boolean => indicator !== null && own.has(indicator);
  return neighboursAmong(comparisons)
    .flatMap(({ before, after, figures }) =>
      figures
        .filter((figure) => isOwn(figure.before) || isOwn(figure.after))
        .flatMap(({ reason }) => (reason === null ? [] : [{ before, after, reason }])),
    )
    .toSorted((one, other) => other.after.year - one.after.year);
}

/** The comparisons of each edition with the one before it. */
function neighboursAmong(comparisons: readonly Comparison[]): readonly Comparison[] {
  const editions = [...new Set(comparisons.flatMap(({ before, after }) => [before, after]))];
  return comparisons.filter(({ before, after }) => nearestEarlier(after, editions) === before);
}
