import { analyse } from 'chardet';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

/** In which encoding bytes are text; or that they are likelier to be in another, and in which where that is known. */
export type EncodingGuess =
  | {
      readonly encoding: Encoding;
      /** Whether neither a byte order mark nor the file's own words say so, and the bytes would allow another. */
      readonly guessed: boolean;
    }
  | { readonly encoding: null; readonly likelier: string | null };

/**
 * Tells the encoding of bytes that are text: UTF-8, UTF-16 with a byte order mark or without, or GB 18030, which GBK and
 * GB 2312 are parts of. That all of them are characters in it is not said. Runs in the browser.
 *
 * @param declared what the file says of its own encoding; what the bytes cannot be is not believed
 */
export function guessEncoding(bytes: Uint8Array, declared: string | null): EncodingGuess {
  const marked = markedAs(bytes);
  if (marked !== null) return { encoding: marked, guessed: false };
  const hasNul = bytes.includes(0);
  if (!hasNul && isUtf8(bytes))
    return isShortGb18030(bytes) ? { encoding: 'GB18030', guessed: true } : { encoding: 'UTF-8', guessed: false };
  const wide = guessWide(bytes);
  if (wide !== null) return { encoding: wide, guessed: true };
  if (isUtf8(bytes)) return { encoding: 'UTF-8', guessed: false };
  if (isNearlyUtf8(bytes)) return { encoding: 'UTF-8', guessed: true };
  if (/^(?:gb|chinese|x-gbk|cp936)/iu.test(declared ?? '')) return { encoding: 'GB18030', guessed: false };
  const likelier = likelierThanGb18030(bytes);
  return likelier === null ? { encoding: 'GB18030', guessed: true } : { encoding: null, likelier: likelier || null };
}

/** What a page says of its encoding, in a meta element near its beginning. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return /<meta[^>]*charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ?? null;
}

/** The encoding that a byte order mark names. */
export function markedAs([first, second, third, fourth]: Uint8Array): Encoding | null {
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

/**
 * Whether a few Chinese characters in GB 18030 are UTF-8 by chance: there they are letters with accents or of other scripts,
 * and none of the plain ones is among them.
 */
function isShortGb18030(bytes: Uint8Array): boolean {
  const letters = new TextDecoder('utf-8').decode(bytes);
  if (!/[\u0080-\u07ff]/u.test(letters) || /[a-z\u0800-\u{10ffff}]/iu.test(letters)) return false;
  const characters = new TextDecoder('gb18030').decode(bytes);
  return [...characters].every((character) => isUsual(character.codePointAt(0) ?? 0));
}

/** Whether a text is UTF-8 with bytes lost: GB 18030 read as UTF-8 leaves hardly a character of three bytes whole. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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
const noEvidence = 10;

/** The encoding that bytes are likelier in than in GB 18030, empty where none is known; null where they are in that. */
function likelierThanGb18030(bytes: Uint8Array): string | null {
  const guesses = analyse(bytes.subarray(0, 100_000));
  const most = Math.max(0, ...guesses.map(({ confidence }) => confidence));
  const likeliest = guesses.filter(({ confidence }) => confidence === most).map(({ name }) => name);
  if (likeliest.includes('GB18030') && most > noEvidence) return null;
  return most > noEvidence ? (likeliest[0] ?? '') : '';
}
