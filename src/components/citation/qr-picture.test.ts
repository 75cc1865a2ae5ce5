import { Resvg } from '@resvg/resvg-js';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPicture } from './qr-picture.ts';

test.for(['https://example.org/', 'https://example.org/ip/2022/3-4/s2/'])(
  'the picture shows the code of %s',
  (address) => {
    const { png, width } = qrPicture(address);
    const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}"><image href="${source}" width="${width}" height="${width}" image-rendering="optimizeSpeed"/></svg>`;
    const { pixels } = new Resvg(svg).render();
    const dark = Array.from({ length: width }, (_, y) =>
      Array.from({ length: width }, (_, x) => (pixels[(y * width + x) * 4] ?? 255) < 128),
    );
    expect(dark).toEqual(encode(address, { ecc: 'M', border: 0 }).data);
  },
);
