import type { Client } from '@opensearch-project/opensearch';
import { Converter } from 'opencc-js/t2cn';
import { variantPairs } from '#domain/document/variants.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { heldCharacters } from '#domain/search/held-characters.ts';
import { indexVersion } from '#domain/search/index-version.ts';
import { departmentNames } from '#domain/search/names.ts';
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
  const names = {
    departments: corpus.departments.map(departmentNames),
    variants: variantPairs(heldCharacters(records), Converter({ from: 't', to: 'cn' })),
    version: indexVersion(records),
  };
  const written = await writeIndex(client, alias, records, names, say);
  const held = await openIndex(client, alias);
  if (held?.index !== written.index) throw new Error(`${alias} does not lead to ${written.index}.`);
  return { written, search: new EngineSearch(asker(client), held) };
}
