import { crc32, deflateSync } from 'node:zlib';
import encode from 'qr';

/**
 * A QR code as a PNG with one pixel a module and one bit a pixel: every page carries one in itself, and nothing is
 * smaller. The light margin is the drawer's.
 */
export function qrPicture(words: string): { png: Uint8Array; width: number } {
  const framed = encode(words, 'raw', { ecc: 'medium', border: 1 });
  // The library draws a margin of one module at least.
  const data = framed.slice(1, -1).map((row) => row.slice(1, -1));
  const size = data.length;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // One bit a pixel; grey, deflated, unfiltered and not interlaced are noughts.
  header.writeUInt8(1, 8);
  const rows = Buffer.concat(data.map(packRow));
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { png, width: size };
}

/** A row's filter, none, and its pixels from the left, light ones set. */
function packRow(row: readonly boolean[]): Buffer {
  const packed = Buffer.alloc(1 + Math.ceil(row.length / 8));
  for (const [x, dark] of row.entries()) {
    const at = 1 + (x >> 3);
    if (!dark) packed[at] = (packed[at] ?? 0) | (0x80 >> (x & 7));
  }
  return packed;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(8 + body.length);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), 4 + body.length);
  return framed;
}
