import { chromium } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { searchRecords } from '#domain/search/records.ts';
import { serve } from '#site/serve.ts';
import { differences, missedRuns } from '#tests/search/differences.ts';
import { plainScan } from '#tests/search/plain-scan.ts';
import { runsOf, textsOfGuideline } from '#tests/search/questions.ts';
import { startShippedSearch } from '#tests/search/shipped-search.ts';

/**
 * Asks the search of a built site for every run of one to twelve characters of the guideline's source, and names those
 * that it misses or finds elsewhere than a plain scan does; null where there is no browser.
 */
export async function auditSearch(dir: string, base: string): Promise<readonly string[] | null> {
  const options = await browserOptions();
  if (!options) return null;
  const corpus = loadCorpus('content');
  const site = await serve({ dir, base });
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage();
    await page.goto(`${site.address}404.html`);
    const ask = await startShippedSearch(page, dir, base);
    const runs = runsOf(textsOfGuideline(), 1, 12);
    const scan = plainScan(searchRecords(corpus), corpus.departments);
    const wrong = await differences(
      ask,
      scan,
      runs.map((query) => ({ query })),
    );
    const missed = await missedRuns(ask, runs);
    return [
      ...missed.map((run) => `“${run}” is not found, or not marked.`),
      ...wrong.map(({ question }) => `“${question.query}” is found elsewhere than it stands.`),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
