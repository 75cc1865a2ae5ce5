import { palette } from '#styles/palette.ts';

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A picture of an even width whose pixels name colours of the palette. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Two pixels a byte, row by row. */
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

/** A picture all in the first of the colours. */
export const blank = (width: number, height: number): Indexed => ({
  width,
  height,
  rows: new Uint8Array((width / 2) * height),
});

/**
 * Gives pixels the nearest of the 16 colours, without dither, and puts them into a picture from an even column on.
 *
 * @param width of what is put, in pixels; even
 * @param pixels red, green, blue and opacity, a byte each; nothing in a picture is transparent
 */
export function put({ rows, ...picture }: Indexed, column: number, width: number, pixels: Uint8ClampedArray): void {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length);
  const points = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const rowLength = picture.width / 2;
  // Most points are like those before them, and many rows like those above.
  let last = -1;
  let colour = 0;
  for (let row = 0; row < picture.height; row++) {
    const first = row * width;
    const start = row * rowLength + column / 2;
    const end = start + width / 2;
    if (row > 0 && bytes.compare(bytes, 4 * (first - width), 4 * first, 4 * first, 4 * (first + width)) === 0) {
      rows.copyWithin(start, start - rowLength, end - rowLength);
      continue;
    }
    for (let place = start, next = first; place < end; place++) {
      const left = points[next++] ?? 0;
      const high = left === last ? colour : nearest(left);
      const right = points[next++] ?? 0;
      colour = right === left ? high : nearest(right);
      last = right;
      rows[place] = (high << 4) | colour;
    }
  }
}

/** For each colour, as a number, the place of the nearest in the palette, counted from 1; 0 before it was looked for. */
const places = new Uint8Array(2 ** 24);

/** The place in the palette of the colour nearest to a point's, which has its red in the lowest byte. */
function nearest(point: number): number {
  const colour = point & 0xffffff;
  const known = places[colour] ?? 0;
  if (known > 0) return known - 1;
  const distances = colours.map(
    ([r, g, b]) => (r - (colour & 0xff)) ** 2 + (g - ((colour >> 8) & 0xff)) ** 2 + (b - (colour >> 16)) ** 2,
  );
  const place = distances.indexOf(Math.min(...distances));
  places[colour] = place + 1;
  return place;
}
