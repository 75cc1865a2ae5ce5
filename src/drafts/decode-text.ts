import { UnreadableDraft } from './unreadable.ts';

/**
 * Decodes text: UTF-8, UTF-16 or GB 18030, which GBK is part of.
 *
 * @param isPage whether it may say itself in which encoding it is
 * @throws UnreadableDraft where a character would be lost, or it is no text
 */
export async function decodeText(bytes: Uint8Array, isPage = false): Promise<string> {
  const plain = strictly(bytes, 'utf-8');
  // A zero byte may be half a character of UTF-16.
  const text = plain === null || plain.includes('\0') ? await decodeOther(bytes, isPage) : plain;
  if (text.includes('\0')) throw new UnreadableDraft('no-text');
  return text.replace(/\r\n?/gu, '\n');
}

/** What tells other encodings is loaded with the first text that is not UTF-8. */
async function decodeOther(bytes: Uint8Array, isPage: boolean): Promise<string> {
  const { declaredEncoding, guessEncoding } = await import('#decoding/guess-encoding.ts');
  const guess = guessEncoding(bytes, isPage ? declaredEncoding(bytes) : null);
  if (guess.encoding === null) throw new UnreadableDraft('encoding', guess.likelier ?? '');
  const text = strictly(bytes, guess.encoding);
  if (text === null) throw new UnreadableDraft('lost', guess.encoding);
  return text;
}

/** Null where a byte is no character. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
