import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { Indexed } from './indexed.ts';

/**
 * Writes a picture as a PNG with a palette (PNG 3.0, 11.2), as small as deflate makes it beside the drawing of the next:
 * libraries that write palettes deflate in JavaScript, in four times the time and ten per cent more bytes.
 */
export async function pngOf({ width, height, colours, rows }: Indexed): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, indexed; the one way there is to compress and to filter; not interlaced.
  header.set([4, 3, 0, 0, 0], 8);
  const data = await promisify(deflate)(unfiltered(rows, height), { level: 8, memLevel: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours.flat())),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The rows, each after the byte that says that it is not filtered: filters make indexed colours larger. */
function unfiltered(rows: Uint8Array, height: number): Uint8Array {
  const length = rows.length / height;
  const lines = new Uint8Array(rows.length + height);
  for (let row = 0; row < height; row++)
    lines.set(rows.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  return lines;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
