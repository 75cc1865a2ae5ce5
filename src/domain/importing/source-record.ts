import type { SourceRecord } from '../corpus/front-matter.ts';
import type { Imported } from './import.ts';

/**
 * What `source.json` holds after an import: which bytes the edition is made of, which stood there before, and what of
 * them says who is responsible but is not read.
 *
 * @param before the record so far; null for a new edition
 * @param on the day of the import, ISO 8601
 */
export function recordSource(
  { unread }: Pick<Imported, 'unread'>,
  sha256: string,
  before: Pick<SourceRecord, 'sha256' | 'replaced'> | null,
  on: string,
): SourceRecord {
  const replaced = before?.replaced ?? [];
  const gone = before !== null && before.sha256 !== sha256 ? [{ sha256: before.sha256, on }] : [];
  return { sha256, replaced: [...replaced, ...gone], unread: [...unread] };
}
