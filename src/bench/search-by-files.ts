import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Recombined } from '#tests/search/recombined.ts';
import { writeSearchSite } from '#tests/search/search-site.ts';
import { asShipped, type Cost, costOf, phrasesOf, type Way } from './first-answer.ts';
import { librariesLike, type Searched } from './libraries.ts';
import { compress } from './measure.ts';
import type { Section } from './table.ts';
import { merged, oneIndex } from './ways-by-pagefind.ts';
import { workshop } from './workshop.ts';

/**
 * What the first answer costs with nothing cached, by one index of all records, by an index for each edition, merged, and
 * as the site does it, by the records of editions and an index that says in which to look.
 */
export async function byFiles({ browser, site, corpus }: Searched, counts: readonly number[]): Promise<Section> {
  const rows: string[][] = [];
  for (const { count, library, records } of librariesLike(corpus, counts)) {
    const [often = '', seldom = ''] = phrasesOf(records, library.editions.length);
    const questions = [
      { query: often, inOne: false },
      { query: seldom, inOne: false },
      { query: often, inOne: true },
    ];
    const ways = {
      'one index of records': await oneIndex(folderOf(`one-index-${count}`), records, count),
      'an index for each edition, merged': await merged(folderOf(`merged-${count}`), library, records),
      'records by edition': await shipped(library, site, corpus, count),
    };
    for (const [name, way] of Object.entries(ways)) {
      for (const folder of [way.folder, ...(way.alone ? [way.alone] : [])]) compress(folder);
      const costs: Cost[] = [];
      for (const asked of questions) costs.push(await costOf(browser, way, asked));
      rows.push([String(count), name, ...costs.flatMap(({ bytes, ms }) => [(bytes / 1000).toFixed(0), ms.toFixed(0)])]);
    }
  }
  await pagefind.close();
  return {
    title: 'Search by files',
    how: 'Recombined text of so many editions. Kilobytes over the wire and milliseconds until a question is answered with its counts, nothing cached, the scripts of the interface not among them: for words that most editions hold, for words that one or few hold, and for the former in one edition alone.',
    head: ['editions', 'by', 'most: kB', 'ms', 'few: kB', 'ms', 'in one: kB', 'ms'],
    rows,
  };
}

async function shipped(library: Recombined, site: string, corpus: Corpus, count: number): Promise<Way> {
  const folder = join(workshop, `by-edition-${count}`);
  await writeSearchSite(folder, site, corpus, library);
  // What the dialog answers with first is what it answers with where there is no other edition.
  const alone = join(workshop, `by-edition-${count}-alone`);
  await writeSearchSite(alone, site, corpus, { ...library, editions: library.editions.slice(0, 1) });
  return { ...asShipped(folder), alone };
}

/** An empty folder but for a page to ask from. */
function folderOf(name: string): string {
  const folder = join(workshop, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"><link rel="icon" href="data:,"></html>');
  return folder;
}
