import * as pagefind from 'pagefind';
import { escapeHtml } from '#domain/document/escape-html.ts';
import { indexedForm } from '#domain/search/encode.ts';
import { fold } from '#domain/search/fold.ts';
import { packRecords } from '#domain/search/pack.ts';
import { type SearchRecord, wordsOf } from '#domain/search/record.ts';

/** So many records come in one file on average, as what counts has to be read from every record found. */
const recordsInOneFile = 500;

/**
 * An index of records by Pagefind, a record a page with the record itself in it: what the site does without, to compare
 * with. Gives its files by their paths.
 */
export async function indexOfRecords(records: readonly SearchRecord[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const maxFragments = Math.ceil(records.length / recordsInOneFile);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh', maxFragments });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const [rank, record] of records.entries())
    await index.addHTMLFile({ url: `/${rank}/`, content: page(record, rank) });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

const page = (record: SearchRecord, rank: number): string => `<html lang="zh"><body data-pagefind-body>
<i data-pagefind-filter="edition[data-value]" data-value="${record.edition ?? ''}"></i>
<p id="record" data-pagefind-sort="rank[data-rank]" data-rank="${String(rank).padStart(7, '0')}"
  data-pagefind-title="${escapeHtml(JSON.stringify(packRecords([record])))}">${indexedForm(fold(wordsOf(record)))}</p>
</body></html>`;
