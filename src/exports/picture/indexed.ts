import { palette } from '#styles/palette.ts';

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A picture whose pixels name colours of a palette. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  /** At most 16. */
  readonly colours: readonly Colour[];
  /** Four bits a pixel, row by row; each row begins with a new byte. */
  readonly rows: Uint8Array;
}

const colourOf = (code: string): Colour => {
  const all = Number.parseInt(code.slice(1), 16);
  return [all >> 16, (all >> 8) & 0xff, all & 0xff];
};

/** Colours at equal distances between two: what smooths the edges of characters. */
const between = ([r, g, b]: Colour, [red, green, blue]: Colour, count: number): readonly Colour[] =>
  Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / (count + 1);
    return [Math.round(r + (red - r) * share), Math.round(g + (green - g) * share), Math.round(b + (blue - b) * share)];
  });

const { paper, chip, ink, mute, zhu } = palette.light;

/** The colours of the pictures and the steps between them; mute words on paper take theirs from the ink's. */
export const colours: readonly Colour[] = [
  ...[paper, chip, ink, mute, zhu].map(colourOf),
  ...between(colourOf(paper), colourOf(ink), 5),
  ...between(colourOf(paper), colourOf(zhu), 3),
  ...between(colourOf(chip), colourOf(mute), 1),
  ...between(colourOf(chip), colourOf(zhu), 2),
];

/**
 * Gives every pixel the nearest of the 16 colours of the pictures, without dither.
 *
 * @param pixels red, green, blue and opacity, a byte each; nothing in a picture is transparent
 */
export function indexed(width: number, height: number, pixels: Uint8Array): Indexed {
  const known = new Map<number, number>();
  const rowLength = Math.ceil(width / 2);
  const rows = new Uint8Array(rowLength * height);
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  // Most points are like the one before them.
  let last = -1;
  let colour = 0;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const point = view.getUint32(4 * (row * width + column));
      if (point !== last) {
        colour = known.get(point) ?? nearest([point >>> 24, (point >>> 16) & 0xff, (point >>> 8) & 0xff]);
        known.set(point, colour);
        last = point;
      }
      const place = row * rowLength + (column >> 1);
      rows[place] = (rows[place] ?? 0) | (column % 2 === 0 ? colour << 4 : colour);
    }
  }
  return { width, height, colours, rows };
}

/** The place in the palette of the colour nearest to another. */
function nearest([red, green, blue]: Colour): number {
  const distances = colours.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}
