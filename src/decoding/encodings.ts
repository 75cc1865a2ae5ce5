import iconv from 'iconv-lite';
import { type Encoding, guessEncoding, markedAs } from './guess-encoding.ts';
import { lineAt, refuse } from './refuse.ts';

/** Bytes as a text, and how they were read. */
export interface DecodedBytes {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether neither a byte order mark nor the file's own words say so, and the bytes would allow another. */
  readonly guessed: boolean;
}

const SAVE = 'Save it as UTF-8 and import that.';
const AGAIN = 'Take the file again from where it came, or mend it there; nothing is guessed for lost characters.';

/**
 * Decodes bytes that are text. A byte order mark of UTF-8 stays in the text, for it is part of its bytes; text that holds
 * U+0000 is refused where texts are read, with its line.
 *
 * @param declared what the file says of its own encoding
 * @throws ProblemsError where a character would be lost, or the encoding is another
 */
export function decodeBytes(bytes: Uint8Array, file: string, declared: string | null = null): DecodedBytes {
  const guess = guessEncoding(bytes, declared);
  if (guess.encoding !== null) return { text: strictly(bytes, guess.encoding, file), ...guess };
  const likelier = guess.likelier === null ? '' : `; ${guess.likelier} would be likeliest`;
  refuse(file, `the file is neither UTF-8, UTF-16 nor GB 18030${likelier}`, SAVE);
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
