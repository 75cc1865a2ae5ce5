import { openCanvas } from './canvas.ts';
import { blank, put } from './indexed.ts';
import { spines } from './layout.ts';
import type { Placed } from './line.ts';
import { pngOf } from './png.ts';
import { sheet, size } from './scene.ts';

const picture = blank(size.width, size.height);
// What stands beside the sheet is the same on every picture.
put(picture, 0, size.width, openCanvas()(spines));

/** The sheet and a column at each side, since two pixels share a byte. */
const strip = { left: sheet.left - 1, right: sheet.right + 1 };
const draw = openCanvas(strip.left, strip.right);

/** Draws words on the sheet of a picture and writes it as a PNG; the same words give the same bytes. */
export function writePicture(words: readonly Placed[]): Buffer {
  put(picture, strip.left, strip.right - strip.left, draw(words));
  return pngOf(picture);
}
