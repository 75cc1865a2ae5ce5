import { Resvg } from '@resvg/resvg-js';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

const address = 'https://example.org/ip/2022/3-4/s2/';

test('the path, stroked, is dark exactly where the code is', () => {
  const { path, width } = qrPath(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -0.5 ${width} ${width}"><path d="${path}" stroke="#000"/></svg>`;
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: width }, background: '#fff' }).render();
  const dark = Array.from({ length: width }, (_, y) =>
    Array.from({ length: width }, (_, x) => (drawn.pixels[(y * width + x) * 4] ?? 255) < 128),
  );
  expect(dark).toEqual(encode(address, { ecc: 'M', border: 0 }).data);
});
