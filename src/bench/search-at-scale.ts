import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Corpus } from '#domain/model/corpus.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { searchRecords } from '#domain/search/records.ts';
import { buildSearchIndex } from '#search-index/pagefind-index.ts';
import { serve } from '#site/serve.ts';
import { plainScan, type Question } from '#tests/search/plain-scan.ts';
import { recombine } from '#tests/search/recombined.ts';
import { samplePhrases } from '#tests/search/sampling.ts';
import { startShippedSearch } from '#tests/search/shipped-search.ts';
import type { Section } from './table.ts';
import { workshop } from './workshop.ts';

const lengths = [1, 2, 3, 4, 6, 10];
const samples = 400;
const documentCounts = [1, 10, 100];
/** Results are compared so far; totals and counts to the end. */
const compared = 50;

/**
 * Asks the engine that a built site ships on recombined text of 1, 10 and 100 documents, and a plain scan the same.
 * Throws where the two disagree.
 */
export async function atScale(browser: Browser, site: string, corpus: Corpus): Promise<Section> {
  const rows: string[][] = [];
  for (const documents of documentCounts) {
    const records = recombine(searchRecords(corpus), documents);
    const start = performance.now();
    const folder = await buildSite(site, records, documents);
    const built = performance.now() - start;
    const served = await serve({ dir: folder });
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(served.address);
      const ask = await startShippedSearch(page, folder, '/', compared);
      const scan = plainScan(records, corpus.departments, compared);
      for (const length of lengths) {
        const questions = samplePhrases(records, length, samples).map((query): Question => ({ query }));
        const before = performance.now();
        const findings = await ask(questions);
        const each = (performance.now() - before) / questions.length;
        const wrong = questions.filter(
          (question, index) => JSON.stringify(scan(question)) !== JSON.stringify(findings[index]),
        );
        rows.push([
          String(documents),
          String(records.length),
          (built / 1000).toFixed(1),
          String(length),
          `${questions.length - wrong.length} of ${questions.length}`,
          each.toFixed(1),
        ]);
        if (wrong.length > 0) {
          throw new Error(
            `On ${documents} documents search and plain scan disagree about ${wrong.map(({ query }) => query).join(' ')}`,
          );
        }
      }
    } finally {
      await context.close();
      await served.close();
    }
  }
  return {
    title: 'Search against a plain scan',
    how: `Recombined text of so many documents; ${samples} queries of each length drawn from it. They agree where total, counts, records and every marked character are the same.`,
    head: ['documents', 'records', 'index s', 'characters', 'agree', 'ms a query'],
    rows,
  };
}

/** A site with nothing but the engine, the catalogue and an index of these records. */
async function buildSite(site: string, records: readonly SearchRecord[], documents: number): Promise<string> {
  const folder = join(workshop, `search-${documents}`);
  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of await buildSearchIndex(records)) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  cpSync(join(site, '_astro'), join(folder, '_astro'), { recursive: true });
  mkdirSync(join(folder, 'search'));
  const catalogue = JSON.parse(readFileSync(join(site, 'search/catalogue.json'), 'utf8'));
  writeFileSync(join(folder, 'search/catalogue.json'), JSON.stringify({ ...catalogue, version: String(documents) }));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="zh-CN"></html>');
  return folder;
}
