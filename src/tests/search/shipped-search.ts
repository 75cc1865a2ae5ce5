import { globSync } from 'node:fs';
import type { JSHandle, Page } from 'playwright-core';
import type { Answer, Search, SearchOptions } from '#domain/search/search.ts';
import { findingOf } from './finding.ts';
import type { Finding, Question } from './plain-scan.ts';

/** A search to be tested or measured: whatever it runs on, it answers many questions at once. */
export type Ask = (questions: readonly Question[]) => Promise<readonly Finding[]>;

declare global {
  interface Window {
    search: Search;
    report(answer: Answer): Finding;
  }
}

/** The engine's module as far as it is used here. */
interface Engine {
  openLibrary(): Promise<{ readonly search: Search }>;
}

/** Starts, in a page of a built site, the engine that the site ships, from its own files, and gives at most `limit` results. */
export async function startShippedSearch(page: Page, dir: string, base: string, limit = 10_000): Promise<Ask> {
  const [engine] = globSync('_astro/engine.*.js', { cwd: dir });
  if (!engine) throw new Error(`${dir} has no chunk with the search engine.`);
  // As text, since a test runner would put an import of its own in the place of this one.
  const module: JSHandle<Engine> = await page.evaluateHandle(`import('${base}${engine}')`);
  await page.evaluate(start, module);
  await page.evaluate(`window.report = ${findingOf}`);
  // As text both ways: the browser's driver would take objects apart one by one.
  return async (questions) => JSON.parse(await page.evaluate(answer, JSON.stringify({ questions, limit })));
}

async function start(module: Engine): Promise<void> {
  window.search = (await module.openLibrary()).search;
}

/** Asks a few dozen at a time, so that the worker always has something to do. */
async function answer(text: string): Promise<string> {
  const asked: { questions: readonly Question[]; limit: number } = JSON.parse(text);
  const findings: Finding[] = [];
  for (let from = 0; from < asked.questions.length; from += 50) {
    const some = asked.questions.slice(from, from + 50);
    const answers = await Promise.all(
      some.map(({ query, filters = {} }) => {
        const options: SearchOptions = { filters, limit: asked.limit };
        return window.search.search(query, options);
      }),
    );
    findings.push(...answers.map(window.report));
  }
  return JSON.stringify(findings);
}
