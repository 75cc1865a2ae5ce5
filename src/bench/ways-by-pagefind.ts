import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { phrase } from '#domain/search/encode.ts';
import { fold } from '#domain/search/fold.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import type { Recombined } from '#tests/search/recombined.ts';
import type { Way } from './first-answer.ts';
import { indexOfRecords } from './record-index.ts';

const address = '/pagefind/';

/** One index of all records. */
export async function oneIndex(folder: string, records: readonly SearchRecord[], count: number): Promise<Way> {
  writeIndex(join(folder, 'pagefind'), await indexOfRecords(records), true);
  return {
    folder,
    answer: (page, { query, inOne }) =>
      page.evaluate(askPagefind, {
        address,
        others: [],
        query: phrase(fold(query)),
        edition: inOne && count > 1 ? '2022' : null,
      }),
  };
}

/** An index for each edition in a folder of its own; what is of no edition is with the newest. */
export async function merged(folder: string, { editions }: Recombined, records: readonly SearchRecord[]): Promise<Way> {
  const newest = editions[0]?.slug;
  for (const { slug } of editions) {
    const own = records.filter(({ edition = newest }) => edition === slug);
    const path = slug === newest ? 'pagefind' : `pagefind-${slug}`;
    writeIndex(join(folder, path), await indexOfRecords(own), slug === newest);
  }
  const others = editions.slice(1).map(({ slug }) => `/pagefind-${slug}/`);
  return {
    folder,
    answer: (page, { query, inOne }) =>
      page.evaluate(askPagefind, { address, others: inOne ? [] : others, query: phrase(fold(query)), edition: null }),
  };
}

/** Asks Pagefind in a page, and reads every record found, from which is counted. */
async function askPagefind({
  address,
  others,
  query,
  edition,
}: {
  address: string;
  others: readonly string[];
  query: string;
  edition: string | null;
}): Promise<number> {
  interface Index {
    mergeIndex(address: string): Promise<void>;
    search(query: string, options: object): Promise<{ results: { data(): Promise<unknown> }[] }>;
  }
  const index: Index = await import(`${address}pagefind.js`);
  await Promise.all(others.map((other) => index.mergeIndex(other)));
  const options = { sort: { rank: 'asc' }, ...(edition !== null && { filters: { edition } }) };
  const { results } = await index.search(query, options);
  return (await Promise.all(results.map((result) => result.data()))).length;
}

/** What is asked of every index; and of one its program. The interfaces of Pagefind's own are asked for by nobody. */
const needed = { data: /\.(?:pf_\w+|json)$/u, program: /\.pagefind$|^pagefind(?:-worker)?\.js$/u };

function writeIndex(folder: string, files: ReadonlyMap<string, Uint8Array>, hasProgram: boolean): void {
  for (const [path, content] of files) {
    if (!needed.data.test(path) && !(hasProgram && needed.program.test(path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
