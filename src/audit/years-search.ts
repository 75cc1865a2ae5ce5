import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { searchRecords } from '#domain/search/records.ts';
import { plainEnvironment } from '#site/clean-build.ts';
import { serve } from '#site/serve.ts';
import { differences } from '#tests/search/differences.ts';
import { type NarrowedQuestion, plainCount } from '#tests/search/plain-count.ts';
import { plainScan } from '#tests/search/plain-scan.ts';
import { startShippedSearch } from '#tests/search/shipped-search.ts';
import { buildMadeYears, type MadeYearsSite } from './made-years-site.ts';

/**
 * Builds a site with two made years beside 2022 and names everything in which quotations, references and words are not
 * led to the edition that has them; null where there is no browser.
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
      ...(await countFaults(browser, served.address, site)),
      ...(await repeatFaults(browser, `${served.address}search/`, site)),
      ...(await waysFaults(browser, `${served.address}search/`, site)),
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

/** Questions of some terms, narrowed by edition and other facets in every combination. */
const narrowed: readonly NarrowedQuestion[] = [[], ['培训'], ['商标'], ['保护', '建设'], ['保护司']].flatMap((terms) =>
  [[], ['2022'], ['2024'], ['2024', '2022']].flatMap((edition) =>
    [[], ['protection'], ['protection', 'utilization']].flatMap((department) =>
      [[], ['3'], ['3', '4']].map((part) => ({
        terms,
        filters: { edition, department, part, target: [], kind: ['task', 'unassigned'] },
      })),
    ),
  ),
);

/** What the search lists and counts over several editions is what plain readings of every record and sentence do. */
async function countFaults(browser: Browser, address: string, { copy, dist, years }: MadeYearsSite): Promise<string[]> {
  const corpus = loadCorpus(join(copy, 'content'));
  const page = await browser.newPage();
  await page.goto(`${address}404.html`);
  const ask = await startShippedSearch(page, dist, '/');
  const asked = narrowed.map(({ terms, filters }) => ({ query: terms.join(' '), filters }));
  const sentences = Object.values(years).flatMap((year) => year.sentences);
  const quoted = sentences.filter((_, index) => index % 7 === 0).map(({ words }) => ({ query: words.slice(0, 12) }));
  const scan = plainScan(searchRecords(corpus), corpus.departments);
  const wrong = await differences(ask, scan, [...asked, ...quoted]);
  const count = plainCount(corpus);
  const kinds = /^kind (?!task |unassigned )| 0$/u;
  const counts = (await ask(asked)).map((found) => found.counts.filter((line) => !kinds.test(line)));
  const miscounted = narrowed.filter((question, index) => count(question).join() !== counts[index]?.join());
  // Its years, too, say how often: no note has these words, and no year says a sentence twice.
  const [training] = await ask([{ query: '培训', filters: { kind: ['task', 'unassigned'] } }]);
  const said = new Set(sentences.flatMap(({ words }) => (words.includes('培训') ? [words] : [])));
  await page.close();
  return [
    ...wrong.map(({ question }) => `${JSON.stringify(question)} is listed or counted otherwise than by a plain scan.`),
    ...miscounted.map((question) => `${JSON.stringify(question)} is counted otherwise than sentence by sentence.`),
    ...(training?.count === said.size ? [] : [`培训 counts ${training?.count} and not ${said.size}.`]),
  ];
}

/** A sentence that three years say is listed once, with its years; in a year that is chosen it is that year's. */
async function repeatFaults(browser: Browser, address: string, { years }: MadeYearsSite): Promise<string[]> {
  const stays = years['2022'].sentences.find(({ words, id }) =>
    [years['2023'], years['2024']].every(({ sentences }) =>
      sentences.some((other) => other.id === id && other.words === words),
    ),
  );
  if (!stays) return ['No sentence of 2022 stays.'];
  const query = stays.words.slice(0, 30);
  const place = `/${stays.id.replace(/-s(\d+)$/u, '/#s$1')}`;
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } });
  const seen = async (): Promise<string> => {
    const links = await page
      .locator('#search-hits .hit-also a')
      .evaluateAll((all) => all.map((one) => `${one.textContent} ${one.getAttribute('href')}`));
    const years = await page.locator('#search-hits h2 b').allTextContents();
    const counts = await page
      .locator('#search-facets fieldset:first-of-type label')
      .evaluateAll((all) => all.map((one) => one.textContent));
    const status = (await page.locator('#search-status').textContent()) ?? '';
    return [status.replace(/含有.*/u, ''), ...years.map((one) => one.slice(0, 5)), ...links, ...counts].join('，');
  };
  const faults: string[] = [];
  const expect = async (what: string, expected: string): Promise<void> => {
    const found = await seen();
    if (found !== expected) faults.push(`${what}: ${found} and not ${expected}`);
  };
  await page.goto(`${address}?q=${encodeURIComponent(query)}`);
  await page.locator('#search-hits li').first().waitFor();
  const choices = '2024年指引1，2023年指引1，2022年指引1';
  await expect('In all years', `1条，2024年，2023年指引 /2023${place}，2022年指引 /2022${place}，${choices}`);
  await page.getByRole('checkbox', { name: '2022年指引' }).check();
  await page.locator('#search-hits b', { hasText: '2022年' }).waitFor();
  await expect('In 2022', `1条，2022年，${choices}`);
  if (new URL(page.url()).searchParams.get('edition') !== '2022') faults.push(`2022 is not in ${page.url()}.`);
  await page.close();
  return faults;
}

/** Where nothing is found, what may be meant and the passage that is nearest say in which year they are. */
async function waysFaults(browser: Browser, address: string, site: MadeYearsSite): Promise<string[]> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const faults: string[] = [];
  const gone = site.years['2022'].sentences.find(({ words }) => words.includes('新冠肺炎疫苗'));
  const misquoted = `错${gone?.words.slice(1)}`;
  for (const [query, expected] of [
    // The sentence, and the term of these words.
    ['新冠肺炎役苗', '新冠肺炎疫苗 2条，见于2022年指引'],
    ['知识产全', '各版本都有'],
    [misquoted, '2022年'],
  ] as const) {
    await page.goto(`${address}?q=${encodeURIComponent(query)}`);
    const link = page.locator('#search-aside a').first();
    await link.waitFor();
    const said = (await link.textContent()) ?? '';
    if (!said.includes(expected)) faults.push(`${query}: ${said} and not ${expected}`);
  }
  await page.close();
  return faults;
}
