import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import { freshCopy } from '#site/clean-build.ts';
import { serve } from '#site/serve.ts';
import { everyLook, faultsOf, prepareForAxe } from '#tests/axe.ts';
import { documentText, loadPage } from '#tests/html.ts';
import { DEPARTMENTS, longRegulation, widePlan } from './long-texts.ts';
import { buildIn, callIn } from './made-years-site.ts';

const DOCUMENTS = { 'regulation-2023': longRegulation(), 'plan-2024': widePlan() };

/** More links than this at once, and contents are no longer looked through. */
const MOST_SHOWN = 30;

const PAGES = [
  ...['regulation-2023/', 'regulation-2023/a7/', 'regulation-2023/c40/', 'regulation-2023/b5/'],
  ...['plan-2024/', 'plan-2024/duties/', 'plan-2024/1-1/'],
];

/**
 * Builds a site with a made regulation of 500 articles and a made plan of 42 departments beside 2022, and names what of
 * them is lost, hidden, too wide or too much at once; null where there is no browser.
 */
export async function auditLongDocuments(): Promise<readonly string[] | null> {
  const options = await browserOptions();
  if (!options) return null;
  const copy = copyWithDocuments();
  const dist = buildIn(copy);
  const served = await serve({ dir: dist, port: 0 });
  const browser = await chromium.launch(options);
  try {
    return [
      ...wordFaults(dist),
      ...(await contentsFaults(browser, served.address)),
      ...(await matrixFaults(browser, served.address)),
      ...(await accessFaults(browser, served.address)),
    ];
  } finally {
    await browser.close();
    await served.close();
    rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A fresh copy of the project with the made documents, by the commands that editors use. */
function copyWithDocuments(): string {
  const copy = freshCopy({ pictures: false });
  for (const [slug, lines] of Object.entries(DOCUMENTS)) {
    const [series] = slug.split('-');
    writeFileSync(join(copy, `${slug}.txt`), `${lines.join('\n')}\n`);
    writeFileSync(
      join(copy, `content/series/${series}.mdx`),
      '---\ntitle: 示例文件\nkind: 文件\nshort: 文件\nparents: {}\n---\n\n示例文件。\n',
    );
    callIn(copy, ['import', `${slug}.txt`, '--edition', slug, '--add-departments']);
  }
  writeFileSync(join(copy, 'content/library.mdx'), '---\nseries: [guideline, regulation, plan]\n---\n');
  callIn(copy, ['addresses', 'accept', '--reason', '首次发布']);
  return copy;
}

const bare = (words: string): string => words.replace(/\s/gu, '');

/** Every line but the site's own of the day must stand on the page of the whole document. */
const wordFaults = (dist: string): string[] =>
  Object.entries(DOCUMENTS).flatMap(([slug, lines]) => {
    const written = bare(lines.filter((line) => !line.startsWith('发布日期')).join(''));
    return documentText(loadPage(dist, `${slug}/`).$) === written ? [] : [`${slug}: the page has other words.`];
  });

async function contentsFaults(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}regulation-2023/#c21`);
  const contents = page.getByRole('navigation', { name: '目录' });
  await contents.locator('[aria-current]').waitFor();
  const current = await contents.locator('[aria-current]').textContent();
  const shown = await contents.getByRole('link').filter({ visible: true }).count();
  await page.close();
  return [
    ...(current?.startsWith('第二十一章') ? [] : [`The contents mark ${current} where the reader is in 第二十一章.`]),
    ...(shown <= MOST_SHOWN ? [] : [`The contents show ${shown} links at once.`]),
  ];
}

/** On a phone and a desk each dot of the matrix has its department beside it, since no head of a column can be seen. */
async function matrixFaults(browser: Browser, address: string): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [360, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${address}plan-2024/duties/`);
    const dots = page.locator('.matrix tbody td a');
    const names = dots.locator('.token').filter({ visible: true });
    const [all, named] = [await dots.count(), await names.count()];
    const distinct = new Set(await names.allTextContents()).size;
    if (all === 0 || all !== named || distinct !== DEPARTMENTS)
      faults.push(`At ${width} px ${named} of ${all} dots name a department, ${distinct} in all.`);
    await page.close();
  }
  return faults;
}

async function accessFaults(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  await prepareForAxe(page);
  const faults: string[] = [];
  for (const path of PAGES) faults.push(...(await faultsOf(page, address + path, everyLook)));
  await context.close();
  return faults;
}
