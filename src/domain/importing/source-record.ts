import type { Reception } from '#domain/model/reception.ts';
import type { SourceRecord } from '../corpus/import-records.ts';
import type { Imported } from './import.ts';

/** What is known of the source that an edition was made of before. */
export type EarlierRecord = Pick<SourceRecord, 'sha256' | 'received' | 'replaced'>;

/**
 * What `source.json` holds after an import: which bytes the edition is made of, how they were received, which stood
 * there before, and what of them says who is responsible but is not read.
 *
 * @param received how the text was received; null where its own bytes were
 * @param before the record so far; null for a new edition
 * @param on the day of the import, ISO 8601
 */
export function recordSource(
  { unread }: Pick<Imported, 'unread'>,
  sha256: string,
  received: Reception | null,
  before: EarlierRecord | null,
  on: string,
): SourceRecord {
  const replaced = before?.replaced ?? [];
  const gone = before !== null && !isSameSource(before, sha256, received) ? [earlier(before, on)] : [];
  return {
    sha256,
    ...(received === null ? {} : { received }),
    replaced: [...replaced, ...gone],
    unread: [...unread],
  };
}

/** Whether a text, and the file it was decoded from, are those of a record. */
export const isSameSource = (before: EarlierRecord, sha256: string, received: Pick<Reception, 'sha256'> | null) =>
  before.sha256 === sha256 && before.received?.sha256 === received?.sha256;

const earlier = ({ sha256, received }: EarlierRecord, on: string) => ({
  sha256,
  ...(received === undefined ? {} : { received: received.sha256 }),
  on,
});
