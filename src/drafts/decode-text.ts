import { UnreadableDraft } from './unreadable.ts';

/**
 * Decodes text: UTF-8, UTF-16 with its mark, or GB 18030, which GBK is part of.
 *
 * @throws UnreadableDraft where a character would be lost
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text.replace(/\r\n?/gu, '\n');
    } catch {
      // The next one may read it.
    }
  }
  throw new UnreadableDraft('encoding');
}
