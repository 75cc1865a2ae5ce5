import { Resvg } from '@resvg/resvg-js';
import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { qrPicture } from './qr-picture.ts';

test.for(['https://example.org/', 'https://example.org/ip/2022/3-4/s2/', 'https://例子.中国/2022/3-4/'])(
  'who scans the picture is led to %s',
  (address) => {
    const { png, width } = qrPicture(address);
    const source = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    const margin = 4;
    const whole = width + 2 * margin;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${whole * 4}" height="${whole * 4}" viewBox="0 0 ${whole} ${whole}"><rect width="${whole}" height="${whole}" fill="#fff"/><image href="${source}" x="${margin}" y="${margin}" width="${width}" height="${width}" image-rendering="optimizeSpeed"/></svg>`;
    const picture = new Resvg(svg).render();
    expect(jsqr(new Uint8ClampedArray(picture.pixels), picture.width, picture.height)?.data).toBe(address);
  },
);
