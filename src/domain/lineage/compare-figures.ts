import type { Edition } from '../model/edition.ts';
import type { FigureTie } from '../model/lineage.ts';
import type { Indicator } from '../model/target.ts';

/** A figure of both editions, or of one: that of the same name, or of the same words, under the same target. */
export interface FigureChange {
  /** The target of the later figure, or of the earlier where that is gone. */
  readonly target: string;
  readonly name: string;
  readonly before: Indicator | null;
  readonly after: Indicator | null;
  /** Why an editor says so; null where the comparison finds it. */
  readonly reason: string | null;
}

/** Pairs the figures of two editions, in the order of the later; what an editor says of some of them comes first. */
export function compareFigures(before: Edition, after: Edition, ties: readonly FigureTie[]): readonly FigureChange[] {
  const [earlier, later] = [figuresOf(before), figuresOf(after)];
  const tieOf = (side: 'before' | 'after', figure: Figure) => ties.find((tie) => tie[side] === figureName(figure));
  const left = earlier.filter((was) => tieOf('before', was) === undefined);
  const take = (is: Figure, same: (was: Figure) => boolean): Figure | undefined => {
    const at = left.findIndex((was) => was.target === is.target && same(was));
    return at === -1 ? undefined : left.splice(at, 1)[0];
  };
  const named = later.map((is) => {
    const tie = tieOf('after', is);
    if (tie) return earlier.find((was) => figureName(was) === tie.before) ?? null;
    return take(is, ({ indicator }) => indicator.name === is.indicator.name);
  });
  // Its name is an editor's; its words but for the number are the document's.
  const paired = later.map((is, index) => ({
    is,
    was: named[index] === undefined ? take(is, (was) => shapeOf(was) === shapeOf(is)) : named[index],
  }));
  const gone = earlier.filter((was) => left.includes(was) || tieOf('before', was)?.after === null);
  return [
    ...paired.map(({ is, was }) => ({
      target: is.target,
      name: is.indicator.name,
      before: was?.indicator ?? null,
      after: is.indicator,
      reason: tieOf('after', is)?.reason ?? null,
    })),
    ...gone.map((was) => ({
      target: was.target,
      name: was.indicator.name,
      before: was.indicator,
      after: null,
      reason: tieOf('before', was)?.reason ?? null,
    })),
  ];
}

/** The target that a figure of an edition belongs to. */
export const targetOfFigure = ({ targets }: Edition, figure: Indicator): string | null =>
  targets.find(({ indicators }) => indicators.includes(figure))?.id ?? null;

interface Figure {
  readonly target: string;
  readonly indicator: Indicator;
}

const figuresOf = ({ targets }: Edition): Figure[] =>
  targets.flatMap(({ id, indicators }) => indicators.map((indicator) => ({ target: id, indicator })));

const figureName = ({ target, indicator }: Figure): string => `${target}/${indicator.name}`;

const shapeOf = ({ indicator }: Figure): string => indicator.quote.replace(/\d+(?:\.\d+)?/gu, '#');
