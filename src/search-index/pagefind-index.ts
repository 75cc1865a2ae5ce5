import * as pagefind from 'pagefind';
import { escapeHtml } from '#domain/document/escape-html.ts';
import { indexedForm } from '#domain/search/encode.ts';
import { facets, facetValues } from '#domain/search/facet.ts';
import { fold } from '#domain/search/fold.ts';
import { packRecord } from '#domain/search/pack.ts';
import { type SearchRecord, wordsOf } from '#domain/search/record.ts';

/** A file of the index, by its path inside the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a browser that speaks Pagefind's API asks for; the rest is interfaces of Pagefind's own. */
const needed =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.(?:pf_meta|pf_index|pf_filter|pf_fragment|pagefind))$/u;

/** So many records come in one file on average: what is counted is read from every record found. */
const recordsInOneFile = 500;

/** Builds the index of the records, listed in their order, by Pagefind. Throws what Pagefind complains of. */
export async function buildSearchIndex(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({
    // Pagefind then takes what U+200B parts for words, and leaves them as they are.
    forceLanguage: 'zh',
    maxFragments: Math.ceil(records.length / recordsInOneFile),
  });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  try {
    for (const [rank, record] of records.entries()) {
      const { errors } = await index.addHTMLFile({ url: `/${rank}/`, content: page(record, rank) });
      if (errors.length > 0) throw new Error(`Pagefind refused the record of ${record.path}: ${errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => needed.test(path));
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

/**
 * A record as Pagefind reads it: its words to index, filters as attributes so that they are not indexed, and the whole
 * record to give back, as a title, which Pagefind hands out untouched and does not index.
 */
function page(record: SearchRecord, rank: number): string {
  const filters = facets.flatMap((facet) => facetValues(record, facet).map((value) => ({ facet, value })));
  return `<html lang="zh"><body data-pagefind-body>
${filters.map(({ facet, value }) => `<i data-pagefind-filter="${facet}[data-value]" data-value="${escapeHtml(value)}"></i>`).join('')}
<p id="record" data-pagefind-sort="rank[data-rank]" data-rank="${String(rank).padStart(7, '0')}"
  data-pagefind-title="${escapeHtml(packRecord(record))}">${indexedForm(fold(wordsOf(record)))}</p>
</body></html>`;
}
