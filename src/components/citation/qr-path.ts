import { encode } from 'uqr';

/** A QR code as the path of an SVG, one unit a module, with its width; the margin is the drawer's. */
export function qrPath(words: string): { path: string; width: number } {
  const { data, size } = encode(words, { ecc: 'M', border: 0 });
  let path = '';
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < size; x++) {
      const from = x;
      while (row[x]) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1H${from}z`;
    }
  }
  return { path, width: size };
}
