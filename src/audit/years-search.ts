import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserOptions } from '#browser/browser-options.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { searchRecords } from '#domain/search/records.ts';
import { plainEnvironment } from '#site/clean-build.ts';
import { serve } from '#site/serve.ts';
import { changesOf2023, type MadeYear, makeYear, year2022 } from '#tests/made-years.ts';
import { differences } from '#tests/search/differences.ts';
import { type NarrowedQuestion, plainCount } from '#tests/search/plain-count.ts';
import { plainScan } from '#tests/search/plain-scan.ts';
import { startShippedSearch } from '#tests/search/shipped-search.ts';
import { buildMadeYears, type MadeYearsSite } from './made-years-site.ts';

/** Words of a sentence of 2022 that stands in no later year, and of one that is new in 2023: an editor says that it is the same. */
const [fulfilled, contest] = ['新冠肺炎疫苗', '举办知识产权运营大赛'];
const idOf = ({ sentences }: MadeYear, words: string): string =>
  sentences.find((sentence) => sentence.words.includes(words))?.id ?? '';

/**
 * Builds a site with two made years beside 2022 and names everything in which quotations, references and words are not
 * led to the edition that has them; null where there is no browser.
 */
export async function auditYearsSearch(): Promise<readonly string[] | null> {
  const options = await browserOptions();
  if (!options) return null;
  const first = year2022();
  const second = makeYear(first, 2023, changesOf2023);
  const correction = `{ before: [${idOf(first, fulfilled)}], after: [${idOf(second, contest)}], reason: 同一项工作 }`;
  const site = buildMadeYears((copy) =>
    writeFileSync(join(copy, 'content/2023/lineage.mdx'), `---\nagainst: 2022\ncorrections:\n  - ${correction}\n---\n`),
  );
  const served = await serve({ dir: site.dist, port: 0 });
  const browser = await chromium.launch(options);
  try {
    return [
      ...commandFaults(site),
      ...(await quotationFaults(browser, served.address, site)),
      ...(await traceFaults(browser, `${served.address}verify/`, site)),
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

/** What the year beside has in place of a quotation is said by the comparison of both, and by an editor before that. */
async function traceFaults(browser: Browser, address: string, { copy, years }: MadeYearsSite): Promise<string[]> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const faults: string[] = [];
  const sentence = (year: keyof typeof years, words: string): string =>
    years[year].sentences.find((one) => one.words.includes(words))?.words ?? '';
  const check = async (quotation: string, title: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('#quotation').fill(quotation);
    await page.locator('#check-form button').click();
    const found = page.locator('#finding h4').first();
    await found.waitFor({ timeout: 10_000 }).catch(() => undefined);
    const said = await found.textContent({ timeout: 100 }).catch(() => 'nothing');
    if (said !== title) faults.push(`${quotation} is said to be: ${said} and not ${title}`);
  };
  const marks = async (name: 'del' | 'ins'): Promise<string> =>
    (await page.locator(`#finding h4 ~ .compared ${name}`).allTextContents()).join();
  const expect = (what: string, found: string, expected: string): void => {
    if (found !== expected) faults.push(`${what}: ${found} and not ${expected}`);
  };

  await check(sentence('2022', '大力培育调解组织'), '2023年指引改为：');
  expect('Struck out', await marks('del'), '和');
  expect('Added', await marks('ins'), '、,和公证机构');
  await check(sentence('2022', '冬残奥会知识产权保护工作'), '2023年指引删去了这句话。');
  await check(sentence('2022', fulfilled), '2023年指引改为：');
  const there = await page.locator('#finding h4 ~ p a').first().getAttribute('href');
  expect('Its place', there ?? '', `/2023/${idOf(years['2023'], contest).replace(/-(s\d+)$/u, '/#$1')}`);
  if (!(await page.getByText('编者：同一项工作').isVisible())) faults.push('The editor’s reason is not shown.');

  // Where the newest holds the words, the others are looked into when the reader asks.
  const stays = years['2022'].sentences.find(({ words }) =>
    [years['2023'], years['2024']].every(({ sentences }) => sentences.some((other) => other.words === words)),
  );
  const ask = async (quotation: string): Promise<string> => {
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('#quotation').fill(quotation);
    await page.locator('#check-form button').click();
    await page.getByRole('button', { name: '也在其余版本里核对' }).click();
    await page.locator('#finding h4').first().waitFor();
    return (await page.locator('#finding h4').allTextContents()).join();
  };
  expect(
    'A sentence that stays',
    await ask(stays?.words ?? ''),
    '2023年指引：与文件一字不差。,2022年指引：与文件一字不差。',
  );
  expect('A sentence of 2024', await ask(sentence('2024', '发布惩罚性赔偿')), '2023年指引原作：');
  await page.close();

  const { stdout } = spawnSync(process.execPath, ['scripts/verify.ts', '-'], {
    cwd: copy,
    env: plainEnvironment,
    input: sentence('2022', fulfilled),
    encoding: 'utf8',
  });
  const [holds = '', , became = ''] = stdout.split('\n');
  if (!holds.startsWith('Word for word in ') || !holds.includes('（2022）'))
    faults.push(`The command begins: ${holds}`);
  if (!became.startsWith('Changed in ') || !became.includes('（2023）')) faults.push(`The command goes on: ${became}`);
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
