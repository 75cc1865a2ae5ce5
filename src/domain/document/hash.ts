import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { hashedForm } from './hashed-form.ts';

/** The hash that promises words: the first 8 hexadecimal digits of the SHA-256 of their hashed form in UTF-8. */
export const hashWords = (words: string): string => bytesToHex(sha256(utf8ToBytes(hashedForm(words))).subarray(0, 4));
