import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { chromium, type LaunchOptions } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import { startNodes } from '#opensearch/nodes.ts';
import { cutGuideline } from '#tests/published.ts';
import { buildLibrary } from './built-library.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { type Measured, picture, tables } from './scale-tables.ts';
import { type SearchedLibrary, searchLibrary } from './search-of-library.ts';
import { asMarkdown } from './table.ts';
import { measure } from './usage.ts';
import { run } from './workshop.ts';

const page = 'docs/scale.md';
/** What stands between these lines of the page is measured; the rest is written by hand. */
const marks = ['<!-- measured -->', '<!-- /measured -->'] as const;

/** Measures libraries of growing size and writes the tables and the picture into `docs/scale.md`. */
export async function scale(counts: readonly number[]): Promise<void> {
  const words = cutGuideline().flatMap((unit) => unit.sentences.map((sentence) => sentence.words));
  const measured: Measured[] = [];
  const options = await browserOptions();
  for (const count of counts) {
    console.log(`Building ${count} editions …`);
    const built = await buildLibrary(count);
    const folder = await plainMarkdown(built.pages, words);
    console.log(`Building ${built.pages} pages of Markdown …`);
    const plain = await measure(['node_modules/astro/bin/astro.mjs', 'build', '--force'], folder);
    console.log(`Searching ${count} editions …`);
    measured.push({ ...built, plain, search: await searchWith(options, built.site) });
  }
  const tabulated = asMarkdown(tables(measured), 3);
  const text = [sayMachine(), tabulated.trimEnd(), picture(measured)].join('\n\n');
  const [before = '', rest = ''] = readFileSync(page, 'utf8').split(marks[0]);
  const [, after = ''] = rest.split(marks[1]);
  writeFileSync(page, `${before}${marks[0]}\n\n${text}\n\n${marks[1]}${after}`);
  // As the check of the project wants it.
  await run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', page], '.');
  console.log(`${text}\n\nWritten into ${page}.`);
}

/** Asks the search of a site with what this machine has; nothing of that runs while a build is measured. */
async function searchWith(options: LaunchOptions | null, site: string): Promise<SearchedLibrary> {
  const browser = options && (await chromium.launch(options));
  const nodes = await startNodes(1);
  try {
    return await searchLibrary(site, { browser, nodes });
  } finally {
    await Promise.all([browser?.close(), nodes?.close()]);
  }
}

const sayMachine = (): string => {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node} on ${arch()}, ${cpus().length} × ${processor?.model.trim()}, ${memory} GiB.`;
};
