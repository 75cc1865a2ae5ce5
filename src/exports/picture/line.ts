import { endsHalfEmpty, runsOf } from './spacing.ts';

/** How words are set. */
export interface Setting {
  /** In pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  /** Of the site's palette, #22252a. */
  readonly colour: string;
  /** The height of a line, for a size of 1. */
  readonly leading: number;
}

/** Words at their place in the picture, in pixels from its upper left corner. */
export interface Placed extends Omit<Setting, 'leading'> {
  readonly words: string;
  readonly x: number;
  readonly baseline: number;
}

/** How far words reach in a setting, in pixels, as the font has them. */
export type Measure = (words: string, setting: Setting) => number;

/** A line that has no place yet. */
export interface Line {
  readonly setting: Setting;
  /** Its pieces and how far from its beginning each begins. */
  readonly pieces: readonly { readonly words: string; readonly start: number }[];
  /** The room it needs; the empty half of a closing mark at its end needs none. */
  readonly width: number;
}

/** Sets words on one line, marks that meet as close as the site's pages set them. */
export function setLine(words: string, setting: Setting, measure: Measure): Line {
  const half = setting.size / 2;
  let end = 0;
  const pieces = runsOf(words).map((run) => {
    const start = run.closer ? end - half : end;
    end = start + measure(run.words, setting);
    return { words: run.words, start };
  });
  return { setting, pieces, width: endsHalfEmpty(words) ? end - half : end };
}

/** The line, smaller where it needs more room than there is. */
export function shrink(line: Line, room: number): Line {
  if (line.width <= room) return line;
  const share = room / line.width;
  return {
    setting: { ...line.setting, size: line.setting.size * share },
    pieces: line.pieces.map(({ words, start }) => ({ words, start: start * share })),
    width: room,
  };
}

/** Gives a line its place. */
export const placeLine = (
  { pieces, setting: { size, weight, colour } }: Line,
  x: number,
  baseline: number,
): readonly Placed[] => pieces.map(({ words, start }) => ({ words, x: x + start, baseline, size, weight, colour }));

/** The height of a line. */
export const heightOf = ({ size, leading }: Setting): number => size * leading;

/** How far below the top of a line its baseline stands: with as much room above the font's reach as below. */
export const baselineIn = ({ size, leading }: Setting): number => (size * (leading + reach.above - reach.below)) / 2;

/** How far Noto Serif SC reaches from its baseline, for a size of 1. */
const reach = { above: 1.151, below: 0.286 };
