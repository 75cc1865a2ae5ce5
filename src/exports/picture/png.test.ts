import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { measure, openCanvas } from './canvas.ts';
import { blank, put } from './indexed.ts';
import { layOut, spines } from './layout.ts';
import { pngOf } from './png.ts';
import type { Scene } from './scene.ts';
import { writePicture } from './write-picture.ts';

const scene: Scene = {
  place: '三（四）第2句',
  title: '健全知识产权保护政策',
  words: '加大对知识产权执法保护工作指导力度。',
  departments: ['保护司'],
  source: ['《推动知识产权高质量发展年度工作指引（2022）》'],
};
const words = layOut(scene, measure);

/** The pixels of a PNG as another program reads it: red, green, blue and opacity. */
const decode = (png: Buffer, width: number, height: number): Buffer =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="pixelated" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  ).render().pixels;

test('a picture is read back pixel by pixel, rows that are like those above too', () => {
  const rows = [
    ['fbfaf7', '22252a', 'a8321f', '61676f'],
    ['f1ede4', 'fbfaf7', 'fbfaf7', '22252a'],
    ['f1ede4', 'fbfaf7', 'fbfaf7', '22252a'],
    ['fbfaf7', '22252a', 'a8321f', '61676f'],
  ];
  const pixels = Buffer.from(rows.flatMap((row) => row.map((colour) => `${colour}ff`)).join(''), 'hex');
  const picture = blank(4, 4);
  put(picture, 0, 4, Uint8ClampedArray.from(pixels));
  expect(decode(pngOf(picture), 4, 4).toString('hex')).toBe(pixels.toString('hex'));
});

test('a picture says its size, and that a palette of 16 colours in four bits a pixel makes it', () => {
  const png = pngOf(blank(4, 2));
  expect(png.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
  expect(png.toString('hex', 8, 29)).toBe('0000000d49484452000000040000000204030000' + '00');
  expect(png.toString('latin1', 37, 41)).toBe('PLTE');
  expect(png.readUInt32BE(33)).toBe(48);
});

test('a picture loses nothing that eyes would see of its sheet and of what stands beside it', () => {
  const read = decode(writePicture(words), 1200, 630);
  const drawn = openCanvas()([...spines, ...words]);
  const farthest = drawn.reduce((most, value, index) => Math.max(most, Math.abs(value - (read[index] ?? 0))), 0);
  // The colours between paper and ink are 36 levels apart, those between paper and vermilion 50.
  expect(farthest).toBeLessThanOrEqual(32);
});

test('a picture is the same bytes when it is written again after others', () => {
  const png = writePicture(words);
  const other = writePicture(layOut({ ...scene, words: '特此通知。' }, measure));
  expect(png.equals(other)).toBe(false);
  expect(png.equals(writePicture(words))).toBe(true);
});
