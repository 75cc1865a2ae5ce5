import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceRecordSchema } from '#domain/corpus/import-records.ts';
import { type EarlierRecord, isSameSource } from '#domain/importing/source-record.ts';
import type { Decoding, Reception } from '#domain/model/reception.ts';
import type { Problem } from '#domain/problem.ts';
import { readJson } from './read-json.ts';

/** The file that a text was decoded from, where that has other bytes. */
export interface ReceivedFile {
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly decoding: Decoding;
}

/** The record of the source so far; without one, what stands in `source.txt`. */
export function readRecord(folder: string, problems: Problem[]): EarlierRecord | null {
  const record = readOwned(join(folder, 'source.json'), sourceRecordSchema, problems);
  const source = join(folder, 'source.txt');
  return record ?? (existsSync(source) ? { sha256: hash(readFileSync(source)), replaced: [] } : null);
}

/** The file that the text was decoded from; that of the record, where its decoded text is imported again. */
export function receivedFor(
  { received, folder }: { readonly received?: ReceivedFile | null; readonly folder: string },
  before: EarlierRecord | null,
  sha256: string,
): { readonly bytes: Uint8Array; readonly reception: Reception } | null {
  if (received) {
    const { bytes, extension, decoding } = received;
    return { bytes, reception: { file: `received.${extension}`, sha256: hash(bytes), ...decoding } };
  }
  const reception = before?.sha256 === sha256 ? before.received : undefined;
  const file = join(folder, reception?.file ?? '');
  return reception && existsSync(file) ? { bytes: readFileSync(file), reception } : null;
}

/** What speaks against a text in the place of the one that an edition was made of. */
export function checkSource(
  folder: string,
  before: EarlierRecord | null,
  sha256: string,
  received: Reception | null,
): Problem[] {
  if (before === null || isSameSource(before, sha256, received)) return [];
  const [was, is] = before.sha256 === sha256 ? [before.received?.sha256, received?.sha256] : [before.sha256, sha256];
  return [
    {
      file: join(folder, 'source.json'),
      line: null,
      words: '',
      fault: `the edition was imported from other bytes, SHA-256 ${was ?? before.sha256}; these have ${is ?? sha256}`,
      mend: `Import ${before.received?.file ?? 'source.txt'} as it was received; --replace-source where another text takes its place for good.`,
    },
  ];
}

/** Reads a file that the import writes; null where there is none. */
export const readOwned = <Schema extends Parameters<typeof readJson>[1]>(
  file: string,
  schema: Schema,
  problems: Problem[],
) =>
  existsSync(file)
    ? readJson(file, schema, 'The import writes this file: take it back from version control.', problems)
    : null;

/** SHA-256, hexadecimal. */
export const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
