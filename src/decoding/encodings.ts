import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { lineAt, refuse } from './refuse.ts';

/** Bytes as a text, and how they were read. */
export interface DecodedBytes {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether neither a byte order mark nor the file's own words say so, and the bytes would allow another. */
  readonly guessed: boolean;
}

type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

const SAVE = 'Save it as UTF-8 and import that.';
const AGAIN = 'Take the file again from where it came, or mend it there; nothing is guessed for lost characters.';

/**
 * Decodes bytes that are text: UTF-8, UTF-16 with a byte order mark or without, or GB 18030, which GBK and GB 2312 are
 * parts of. A byte order mark of UTF-8 stays in the text, for it is part of its bytes.
 *
 * @param declared what the file says of its own encoding; what the bytes cannot be is not believed
 * @throws ProblemsError where a character would be lost, or the encoding is another
 */
export function decodeBytes(bytes: Uint8Array, file: string, declared: string | null = null): DecodedBytes {
  const marked = markedAs(bytes);
  if (marked !== null) return { text: strictly(bytes, marked, file), encoding: marked, guessed: false };
  const damaged = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const hasNul = bytes.includes(0);
  if (!hasNul && isUtf8(bytes)) return { text: damaged, encoding: 'UTF-8', guessed: false };
  const wide = guessWide(bytes);
  if (wide !== null) return { text: strictly(bytes, wide, file), encoding: wide, guessed: true };
  // Text that holds U+0000 is refused where texts are read, with its line.
  if (isUtf8(bytes)) return { text: damaged, encoding: 'UTF-8', guessed: false };
  if (isNearlyUtf8(damaged)) return { text: strictly(bytes, 'UTF-8', file), encoding: 'UTF-8', guessed: true };
  const says = /^(?:gb|chinese|x-gbk|cp936)/iu.test(declared ?? '');
  if (!says) checkGuess(bytes, file);
  return { text: strictly(bytes, 'GB18030', file), encoding: 'GB18030', guessed: !says };
}

function markedAs([first, second, third, fourth]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  return first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33 ? 'GB18030' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is UTF-8 with bytes lost: GB 18030 read as UTF-8 leaves hardly a character of three bytes whole. */
function isNearlyUtf8(decoded: string): boolean {
  const lost = decoded.match(/\ufffd/gu)?.length ?? 0;
  const whole = (decoded.match(/[\u0800-\uffff]/gu)?.length ?? 0) - lost;
  return whole * 2 > lost;
}

/** What a text of documents like these is made of: letters, spaces, Chinese characters and their marks. */
const isUsual = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3000 && unit <= 0x303f) ||
  (unit >= 0xff00 && unit <= 0xff5e) ||
  (unit >= 0x2010 && unit <= 0x2027) ||
  (unit >= 0x20 && unit <= 0x7e) ||
  (unit >= 0x09 && unit <= 0x0d);

/** UTF-16 without a mark, told by which order of the bytes gives usual characters; null where neither does. */
function guessWide(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const end = Math.min(bytes.length, 100_000) & ~1;
  let little = 0;
  let big = 0;
  for (let index = 0; index < end; index += 2) {
    const [low = 0, high = 0] = [bytes[index], bytes[index + 1]];
    if (isUsual(low | (high << 8))) little += 1;
    if (isUsual(high | (low << 8))) big += 1;
  }
  if (Math.max(little, big) < (end / 2) * 0.9 || little === big) return null;
  return little > big ? 'UTF-16LE' : 'UTF-16BE';
}

/** The confidence, of 100, that is given to whatever the bytes could be at all. */
const NO_EVIDENCE = 10;

/** Refuses bytes that are likelier to be of another encoding than of GB 18030. */
function checkGuess(bytes: Uint8Array, file: string): void {
  const guesses = analyse(bytes.subarray(0, 100_000));
  const most = Math.max(0, ...guesses.map(({ confidence }) => confidence));
  const likeliest = guesses.filter(({ confidence }) => confidence === most).map(({ name }) => name);
  if (likeliest.includes('GB18030') && most > NO_EVIDENCE) return;
  const guess = most > NO_EVIDENCE && !likeliest.includes('GB18030') ? `; ${likeliest[0]} would be likeliest` : '';
  refuse(file, `the file is neither UTF-8, UTF-16 nor GB 18030${guess}`, SAVE);
}

/** Decodes, or says where the first byte stands that cannot be read. */
function strictly(bytes: Uint8Array, encoding: Encoding, file: string): string {
  const text = loosely(bytes, encoding);
  const lost = lostIn(text, bytes, encoding);
  if (lost === null) return text;
  const offset = encode(text.slice(0, lost), encoding).length;
  refuse(file, `the bytes from offset ${offset} on are no character in ${encoding}`, AGAIN, {
    line: lineAt(text, lost),
    words:
      text
        .slice(Math.max(0, lost - 10), lost)
        .split(/[\r\n]/u)
        .at(-1) ?? '',
  });
}

const loosely = (bytes: Uint8Array, encoding: Encoding): string =>
  encoding === 'GB18030'
    ? iconv.decode(bytes, 'gb18030')
    : new TextDecoder(encoding, { ignoreBOM: encoding === 'UTF-8' }).decode(bytes);

/** Where the first character stands that decoding could not read; null where a U+FFFD is in the file itself. */
function lostIn(text: string, bytes: Uint8Array, encoding: Encoding): number | null {
  const own = encode('\ufffd', encoding);
  let offset = markLength(bytes, encoding);
  let done = 0;
  for (const { index } of text.matchAll(/\ufffd/gu)) {
    offset += encode(text.slice(done, index), encoding).length;
    done = index;
    if (own.some((byte, at) => bytes[offset + at] !== byte)) return index;
  }
  return null;
}

/** How many bytes a mark takes that is not in the text. */
const markLength = (bytes: Uint8Array, encoding: Encoding): number =>
  encoding === 'UTF-8' || markedAs(bytes) !== encoding ? 0 : encoding === 'GB18030' ? 4 : 2;

const encode = (text: string, encoding: Encoding): Uint8Array => iconv.encode(text, encoding, { addBOM: false });
