import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import { plainEnvironment } from '#site/clean-build.ts';
import { serve } from '#site/serve.ts';
import { buildMadeYears, type MadeYearsSite } from './made-years-site.ts';

/**
 * Builds a site with two made years beside 2022 and names everything in which quotations and references are not led to
 * the edition that has them; null where there is no browser.
 */
export async function auditYearsSearch(): Promise<readonly string[] | null> {
  const options = await browserOptions();
  if (!options) return null;
  const site = buildMadeYears();
  const served = await serve({ dir: site.dist, port: 0 });
  const browser = await chromium.launch(options);
  try {
    return [
      ...commandFaults(site),
      ...(await quotationFaults(browser, served.address, site)),
      ...(await jumpFaults(browser, `${served.address}search/`)),
    ];
  } finally {
    await browser.close();
    await served.close();
    rmSync(site.copy, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Sentences of 2022 that stand in no later year. */
function goneSince2022({ years }: MadeYearsSite) {
  const later = [...years['2023'].sentences, ...years['2024'].sentences].map(({ words }) => words).join('');
  return years['2022'].sentences.filter(({ words }) => !later.includes(words.slice(0, -1)));
}

/** The command finds the edition that holds the words; asked of another, it says that they differ. */
function commandFaults(site: MadeYearsSite): readonly string[] {
  const input = goneSince2022(site)[0]?.words ?? '';
  const statusOf = (...named: readonly string[]): number | null =>
    spawnSync(process.execPath, ['scripts/verify.ts', '-', ...named], {
      cwd: site.copy,
      env: plainEnvironment,
      input,
    }).status;
  const statuses = [statusOf(), statusOf('--edition', '2022'), statusOf('--edition', '2024')].join();
  return statuses === '0,0,1' ? [] : [`The command ends with ${statuses} and not 0,0,1.`];
}

/** Ten sentences of 2022 that stand in no later year are word for word in 2022, by the page that checks quotations. */
async function quotationFaults(browser: Browser, address: string, site: MadeYearsSite): Promise<string[]> {
  const gone = goneSince2022(site);
  const page = await browser.newPage({ locale: 'zh-CN' });
  const faults: string[] = [];
  if (gone.length < 10) faults.push(`Only ${gone.length} sentences of 2022 stand in no later year.`);
  await page.goto(`${address}verify/`);
  for (const { id, words } of gone.slice(0, 10)) {
    await page.locator('#quotation').fill(words);
    await page.locator('#check-form button').click();
    const unit = id.replace(/-s\d+$/u, '');
    const there = page.locator(`#finding a[href$="/2022/${unit}/#${id.slice(unit.length + 1)}"]`).first();
    await there.waitFor({ timeout: 5000 }).catch(() => undefined);
    const heading = (await page.locator('#finding h3').textContent()) ?? '';
    if (!heading.startsWith('2022年指引：与文件一字不差。')) faults.push(`${id} of 2022: ${heading}`);
    if ((await page.locator('#finding .wrong').count()) > 0) faults.push(`${id} of 2022 is called wrong.`);
  }
  await page.close();
  return faults;
}

/** References lead to the edition that they name, and to the newest first where they name none. */
async function jumpFaults(browser: Browser, address: string): Promise<string[]> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const faults: string[] = [];
  for (const [query, ...expected] of [
    ['三（四）', '2024年三（四） /2024/3-4/', '2023年三（四） /2023/3-4/', '2022年三（四） /2022/3-4/'],
    ['2023 三（四）', '2023年三（四） /2023/3-4/'],
    ['2022三（四）第2句', '2022年三（四）第2句 /2022/3-4/#s2'],
    ['国知发运字〔2023〕7号', '国知发运字〔2023〕7号 /2023/'],
  ] as const) {
    await page.goto(`${address}?q=${encodeURIComponent(query)}`);
    const links = page.locator('#search-jumps a');
    await links.first().waitFor();
    const found = await links.evaluateAll((all) =>
      all.map((link) => `${link.querySelector('b')?.textContent} ${link.getAttribute('href')}`),
    );
    if (found.join() !== expected.join()) faults.push(`${query}: ${found.join()} and not ${expected.join()}`);
  }
  await page.close();
  return faults;
}
