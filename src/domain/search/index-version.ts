import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold } from './fold.ts';
import { type SearchRecord, wordsOf } from './record.ts';

/**
 * What changes with an index of the records: 8 hexadecimal digits.
 *
 * @param digests of the records, part by part
 */
export const indexVersion = (digests: readonly string[]): string => digestOf(digests).slice(0, 8);

/**
 * A digest of records as they are indexed. What is indexed of a record is its words as they are folded, which a new fold
 * changes though the record stays.
 */
export const recordsDigest = (records: readonly SearchRecord[]): string =>
  digestOf(records.map((record) => [record, fold(wordsOf(record))]));

const digestOf = (thing: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(thing))));
