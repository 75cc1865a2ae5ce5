import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { palette } from '#styles/palette.ts';
import { family } from './faces.ts';
import type { Measure, Placed } from './line.ts';
import { sheet, size } from './scene.ts';

const { paper, chip, zhu } = palette.light;

/**
 * Gives what draws a picture anew each time that it is given words: all of it, or some of its columns of pixels.
 *
 * @returns red, green, blue and opacity of the pixels, a byte each, row by row
 */
export function openCanvas(left = 0, right: number = size.width): (words: readonly Placed[]) => Uint8ClampedArray {
  const context = openContext(right - left);
  context.translate(-left, 0);
  const fill = (colour: string, from: number, to: number, top: number, bottom: number) => {
    context.fillStyle = colour;
    context.fillRect(from, top, to - from, bottom - top);
  };
  return (words) => {
    fill(chip, 0, size.width, 0, size.height);
    fill(zhu, sheet.left, sheet.right, 0, sheet.top);
    fill(paper, sheet.left, sheet.right, sheet.top, size.height);
    for (const one of words) {
      context.font = fontOf(one);
      context.fillStyle = one.colour;
      context.fillText(one.words, one.x, one.baseline);
    }
    return context.getImageData(0, 0, right - left, size.height).data;
  };
}

/** Measures words as they are drawn. */
export const measure: Measure = (words, setting) => {
  measuring.font = fontOf(setting);
  return measuring.measureText(words).width;
};

function openContext(width: number): SKRSContext2D {
  const context = createCanvas(width, size.height).getContext('2d');
  // The font has forms for several languages, and would set some marks closer of itself, but by other rules than ours.
  context.lang = 'zh-Hans';
  context.fontFeatureSettings = '"chws" 0';
  return context;
}

const measuring = openContext(1);

const fontOf = ({ size, weight }: Pick<Placed, 'size' | 'weight'>): string => `${weight} ${size}px "${family}"`;
