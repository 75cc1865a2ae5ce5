import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold } from './fold.ts';
import { type SearchRecord, wordsOf } from './record.ts';

/**
 * What changes with an index of the records: 8 hexadecimal digits. What is indexed of a record is its words as they are
 * folded, which a new fold changes though the record stays.
 */
export const indexVersion = (records: readonly SearchRecord[]): string =>
  bytesToHex(
    sha256(utf8ToBytes(JSON.stringify(records.map((record) => [record, fold(wordsOf(record))])))).subarray(0, 4),
  );
