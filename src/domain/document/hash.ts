import { createHash } from 'node:crypto';

/** The words as they are hashed: NFC, without any white space, so that a line break never changes a promise. */
export const hashedForm = (words: string): string => words.normalize('NFC').replace(/\s+/gu, '');

/** The hash that promises words: the first 8 hexadecimal digits of the SHA-256 of their hashed form in UTF-8. */
export const hashWords = (words: string): string =>
  createHash('sha256').update(hashedForm(words), 'utf8').digest('hex').slice(0, 8);
