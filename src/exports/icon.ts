import { Resvg } from '@resvg/resvg-js';

/** The shapes that devices ask for: as drawn, or filling the square so that they can cut their own outline. */
export type IconShape = 'plain' | 'full';

/** Draws the site's mark as a square PNG of so many pixels. */
export function icon(mark: string, size: number, shape: IconShape): Uint8Array<ArrayBuffer> {
  const svg = shape === 'full' ? withoutCorners(mark) : mark;
  return Uint8Array.from(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
}

function withoutCorners(mark: string): string {
  const square = mark.replace(/(<rect\b[^>]*?) rx="[^"]*"/, '$1');
  if (square === mark) throw new Error('the mark has no <rect> with rounded corners (rx): icons are cut from it.');
  return square;
}
