import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { refuse } from './refuse.ts';

/** The most that the parts of a document may come to when they are unpacked, and how many there may be. */
const MOST_UNPACKED = 100_000_000;
const MOST_PARTS = 5_000;

const AGAIN = 'Take the file again from where it came, or open it in Word or WPS and save it as .docx.';

/**
 * Unpacks the parts of a ZIP archive whose name is wanted; each is compared with its checksum.
 *
 * @throws ProblemsError where the archive is damaged, or holds more than any document
 */
export function unpack(bytes: Uint8Array, file: string, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  const entries = readDirectory(bytes, file);
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isWanted(name)) return false;
        size += originalSize;
        if (size > MOST_UNPACKED)
          refuse(
            file,
            `the document unpacks to more than ${MOST_UNPACKED / 1_000_000} MB`,
            'Give the document alone, without what is embedded in it.',
          );
        return true;
      },
    });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error || error instanceof RangeError || error instanceof TypeError))
      throw error;
    refuse(file, `the archive is damaged (${error.message})`, AGAIN);
  }
  const unpacked = new Map(Object.entries(parts));
  for (const [name, part] of unpacked)
    if (crc32(part) !== entries.get(name))
      refuse(file, `the archive is damaged: ${name} is not what was packed`, AGAIN);
  return unpacked;
}

/** The checksums of an archive's parts, by their names (APPNOTE 4.3.12). */
export function readDirectory(bytes: Uint8Array, file: string): ReadonlyMap<string, number> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.lastIndexOf('PK\x05\x06');
  const entries = new Map<string, number>();
  if (end === -1 || end + 20 > buffer.length) refuse(file, 'the archive is damaged: its directory is missing', AGAIN);
  const count = buffer.readUInt16LE(end + 10);
  if (count > MOST_PARTS) refuse(file, `the archive holds more than ${MOST_PARTS} files`, AGAIN);
  let at = buffer.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50)
      refuse(file, 'the archive is damaged: its directory ends too soon', AGAIN);
    const [name, extra, comment] = [28, 30, 32].map((field) => buffer.readUInt16LE(at + field));
    entries.set(buffer.toString('utf8', at + 46, at + 46 + (name ?? 0)), buffer.readUInt32LE(at + 16));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}
