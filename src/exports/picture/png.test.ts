import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { loadFaces } from './font.ts';
import { indexed } from './indexed.ts';
import { pngOf } from './png.ts';
import { type Scene, wordsOn } from './scene.ts';

const scene: Scene = {
  place: '三（四）第2句',
  title: '健全知识产权保护政策',
  words: '加大对知识产权执法保护工作指导力度。',
  departments: ['保护司'],
  source: ['《推动知识产权高质量发展年度工作指引（2022）》'],
};
const faces = await loadFaces(wordsOn(scene));

/** The pixels of a PNG as another program reads it: red, green, blue and opacity. */
const decode = (png: Buffer, width: number, height: number): Buffer =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="pixelated" xlink:href="data:image/png;base64,${png.toString('base64')}"/></svg>`,
  ).render().pixels;

test('a picture of an odd width is read back pixel by pixel', async () => {
  const pixels = Buffer.from(
    ['fbfaf7', '22252a', 'a8321f', '61676f', 'f1ede4', 'fbfaf7'].map((colour) => `${colour}ff`).join(''),
    'hex',
  );
  const png = await pngOf(indexed(3, 2, pixels));
  expect(decode(png, 3, 2).toString('hex')).toBe(pixels.toString('hex'));
});

test('a picture says its size, and that a palette of 16 colours in four bits a pixel makes it', async () => {
  const png = await pngOf(indexed(3, 2, Buffer.alloc(24, 0xff)));
  expect(png.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
  expect(png.toString('hex', 8, 29)).toBe('0000000d49484452000000030000000204030000' + '00');
  expect(png.toString('latin1', 37, 41)).toBe('PLTE');
  expect(png.readUInt32BE(33)).toBe(48);
});

test('a drawn picture loses nothing that eyes would see, and is the same bytes when drawn again', async () => {
  const write = async () => {
    const { width, height, pixels } = await draw(scene, faces);
    return { pixels, png: await pngOf(indexed(width, height, pixels)) };
  };
  const [{ pixels, png }, again] = [await write(), await write()];
  expect(png.equals(again.png)).toBe(true);
  const read = decode(png, 1200, 630);
  const farthest = pixels.reduce((most, value, index) => Math.max(most, Math.abs(value - (read[index] ?? 0))), 0);
  // The colours between paper and ink are 36 levels apart, those between paper and vermilion 50.
  expect(farthest).toBeLessThanOrEqual(32);
});
