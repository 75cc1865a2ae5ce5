import type { Client } from '@opensearch-project/opensearch';
import { Converter } from 'opencc-js/t2cn';
import type { Corpus } from '#domain/model/corpus.ts';
import { aboutRecords } from '#domain/search/about-records.ts';
import { catalogue } from '#domain/search/catalogue.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import type { Search } from '#domain/search/search.ts';
import { asker, openIndex } from '#search-engine/engine.ts';
import { EngineSearch } from '#search-engine/search.ts';
import { type Written, writeIndex } from '#search-engine/write-index.ts';

/** Writes records into an index, and gives what became of them and the search by it. */
export async function indexed(
  client: Client,
  alias: string,
  corpus: Corpus,
  records: readonly SearchRecord[],
  say: (words: string) => void = () => {},
): Promise<{ readonly written: Written; readonly search: Search }> {
  const names = catalogue(corpus, aboutRecords(records, Converter({ from: 't', to: 'cn' })));
  const written = await writeIndex(client, alias, records, names, say);
  const held = await openIndex(client, alias);
  if (held?.index !== written.index) throw new Error(`${alias} does not lead to ${written.index}.`);
  return { written, search: new EngineSearch(asker(client), held) };
}
