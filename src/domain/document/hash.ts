import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The words as they are hashed: NFC, without any white space, so that a line break never changes a promise. */
const hashedForm = (words: string): string => words.normalize('NFC').replace(/\s+/gu, '');

/** The hash that promises words: the first 8 hexadecimal digits of the SHA-256 of their hashed form in UTF-8. */
export const hashWords = (words: string): string => bytesToHex(sha256(utf8ToBytes(hashedForm(words))).subarray(0, 4));
