import { globSync } from 'node:fs';
import type { JSHandle, Page } from 'playwright-core';
import type { Catalogue } from '#domain/search/catalogue.ts';
import type { Answer, Search } from '#domain/search/search.ts';
import type { Ask } from './search-contract.ts';
import type { Finding } from './search-oracle.ts';

type Engine = typeof import('#client/search/engine.ts');

declare global {
  interface Window {
    search: Search;
    report(answer: Answer): Finding;
  }
}

/** So many questions go to the page and back at once. */
const batch = 4000;

/** Starts the engine that a built site ships, from its own files, in a page of that site. */
export async function startShippedSearch(page: Page, { dir, address }: { dir: string; address: string }): Promise<Ask> {
  await page.goto(`${address}404.html`);
  const [engine] = globSync('_astro/engine.*.js', { cwd: dir });
  if (!engine) throw new Error(`${dir} has no chunk with the search engine.`);
  // As text, since the test runner would put an import of its own in the place of this one.
  const module: JSHandle<Engine> = await page.evaluateHandle(`import('${address}${engine}')`);
  await page.evaluate(start, { module, address });
  return async (questions) => {
    const findings: Finding[] = [];
    for (let from = 0; from < questions.length; from += batch) {
      findings.push(...(await page.evaluate(answer, questions.slice(from, from + batch))));
    }
    return findings;
  };
}

async function start({ module, address }: { module: Engine; address: string }): Promise<void> {
  const catalogue: Catalogue = await (await fetch(`${address}search/catalogue.json`)).json();
  window.search = await module.startSearch(`${new URL(address).pathname}pagefind/`, catalogue);
  window.report = ({ total, counts, results }) => ({
    total,
    counts: Object.entries(counts)
      .flatMap(([facet, values]) => Object.entries(values).map(([value, count]) => `${facet} ${value} ${count}`))
      .sort(),
    results: results.map(({ record: { kind, path, blocks }, marks }) => {
      const marked = marks.flatMap((ranges, index) =>
        ranges.map(([from, to]) => ` ${index}[${blocks[index]?.words.slice(from, to)}]`),
      );
      return `${kind} ${path} ${blocks[0]?.words}: ${marked.join('')}`;
    }),
  });
}

/** Asks a few dozen at a time, so that the worker always has something to do. */
async function answer(questions: readonly { query: string; filters?: object }[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (let from = 0; from < questions.length; from += 50) {
    const some = questions.slice(from, from + 50);
    const answers = await Promise.all(
      some.map(({ query, filters = {} }) => window.search.search(query, { filters, limit: 1000 })),
    );
    findings.push(...answers.map(window.report));
  }
  return findings;
}
