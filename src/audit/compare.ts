import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { browserOptions } from '#browser/browser-options.ts';
import { serve } from '#site/serve.ts';
import { everyLook, faultsOf, prepareForAxe } from '#tests/axe.ts';
import { loadPage, loadPages } from '#tests/html.ts';
import { expectedDescents, expectedTasks, type MadeYear } from '#tests/made-years.ts';
import { buildMadeYears, type MadeYearsSite } from './made-years-site.ts';

/** What an editor says of 2024 against 2022, in the copy alone. */
const lineage = `---
against: 2022
corrections:
  - { before: [3-4-s1], after: [], reason: 所指的计划不同 }
  - { before: [], after: [3-4-s1], reason: 新的计划 }
figures:
  - { before: creation/发明专利审查周期, after: null, reason: 口径不同 }
---
`;

/**
 * Builds a site with two made years beside 2022 and names everything in which the pages that compare them do not say what
 * was changed; null where there is no browser.
 */
export async function auditCompare(): Promise<readonly string[] | null> {
  const options = await browserOptions();
  if (!options) return null;
  const site = buildMadeYears((copy) => writeFileSync(join(copy, 'content/2024/lineage.mdx'), lineage));
  const served = await serve({ dir: site.dist, port: 0 });
  const browser = await chromium.launch(options);
  try {
    return [
      ...pairFaults(site, '2022', '2023'),
      ...pairFaults(site, '2023', '2024'),
      ...linkFaults(site),
      ...(await fileFaults(site)),
      ...(await scriptFaults(browser, `${served.address}2023/compare/2022/`)),
      ...(await lookFaults(browser, served.address)),
      ...(await clauseFaults(browser, `${served.address}2023/3-4/`)),
      ...(await citationFaults(browser, served.address)),
    ];
  } finally {
    await browser.close();
    await served.close();
    rmSync(site.copy, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What is wrong where something is not as it must be. */
function unless(what: string, actual: unknown, expected: unknown): string[] {
  const [is, shall] = [actual, expected].map((value) => JSON.stringify(value));
  return is === shall ? [] : [`${what}: ${is} and not ${shall}`];
}

type Slug = keyof MadeYearsSite['years'];

/** The page of a pair as it is built, for those without a script. */
function pairFaults({ dist, years }: MadeYearsSite, before: Slug, after: Slug): readonly string[] {
  const path = `${after}/compare/${before}/`;
  const { $ } = loadPage(dist, path);
  const idOf = (href: string): string => href.replace(/^\/\d+\/(.+)\/#(s\d+)$/u, '$1-$2');
  const rows = $('#comparison [data-kind]').get();
  const idsIn = (row: (typeof rows)[number], year: string) =>
    $(row)
      .find(`a.n[href^="/${year}/"]`)
      .get()
      .map((link) => idOf($(link).attr('href') ?? ''));
  const told = rows.map((row) => {
    const [from, to] = [before, after].map((year) => idsIn(row, year).join('+'));
    return `${$(row).attr('data-kind')} ${from} → ${to}`;
  });
  const wordsOf = (year: MadeYear, ids: readonly string[]) =>
    ids.map((id) => year.sentences.find((sentence) => sentence.id === id)?.words);
  const shownWords = rows.flatMap((row) => {
    const folded = $(row).closest('details').length > 0;
    const expected = [
      ...(folded ? [] : wordsOf(years[before], idsIn(row, before))),
      ...wordsOf(years[after], idsIn(row, after)),
    ];
    const shown = $(row)
      .find('[data-words]')
      .get()
      .map((words) => $(words).text().trim());
    return unless(`${path} ${$(row).attr('id')} words`, shown, expected);
  });
  const linkedTasks = Object.fromEntries(
    $('#compared-tasks tbody tr')
      .get()
      .map((row) => {
        const id = $(row).find('th a').attr('href')?.split('/').at(-2) ?? '';
        const [, added, removed] = $(row).find('td').get();
        const links = (cell: typeof added) => ($(cell).find('a').length ? $(cell).find('a').get() : []);
        return [id, { added: links(added).length, removed: links(removed).length }];
      }),
  );
  const expected = Object.entries(expectedTasks(years[before], years[after])).flatMap(([id, { added, removed }]) =>
    unless(`${path} tasks of ${id}`, linkedTasks[id] ?? { added: 0, removed: 0 }, {
      added: added.length,
      removed: removed.length,
    }),
  );
  const headings = [
    $('title').text(),
    $('meta[name=description]').attr('content') ?? '',
    ...$('h1, main h2')
      .get()
      .map((heading) => $(heading).text()),
  ];
  const counted = Object.fromEntries(
    $('.counts > div')
      .get()
      .map((one) => [$(one).find('dt').text(), $(one).find('dd').text().trim()]),
  );
  return [
    ...unless(`${path} changes`, told.toSorted(), expectedDescents(years[before], years[after])),
    ...shownWords,
    ...expected,
    ...headings
      .filter((words) => !words.includes(before) || !words.includes(after))
      .map((words) => `${path}: “${words}” does not say both years`),
    ...unless(`${path} counts`, counted, {
      沿用: `${told.length - 30}处`,
      修改: '10处',
      移位: '4处',
      新增: '5处',
      删除: '5处',
      拆分: '3处',
      合并: '3处',
    }),
    ...unless(
      `${path} moved`,
      $('[data-kind=移位] .what > span')
        .get()
        .every((span) => /^由\d+年的.+移到\d+年的.+$/u.test($(span).text())),
      true,
    ),
    ...unless(`${path} folded`, $('#comparison details[open]').length, 0),
    ...unless(`${path} standing`, $('main').text().includes('本站比对，非官方说明'), true),
  ];
}

/** What leads to the comparisons, and what an editor says on them. */
function linkFaults({ dist }: MadeYearsSite): readonly string[] {
  const linksOn = (path: string): string[] => {
    const { $ } = loadPage(dist, path);
    return [...new Set($('a[href*="/compare/"][href$="/"]').map((_, link) => $(link).attr('href')))];
  };
  const { $ } = loadPage(dist, '2024/compare/2022/');
  const reasons = $('#comparison .change .what')
    .get()
    .flatMap((what) => ($(what).text().includes('编者：') ? [`${$(what).text().replace(/\s/gu, '')}`] : []));
  const othersOn = (path: string): string[] => {
    const { $ } = loadPage(dist, path);
    const heading = $('.facts dt').filter((_, term) => $(term).text() === '其他年度');
    return heading
      .next()
      .children()
      .get()
      .map((year) => $(year).text().replace(/\s/gu, ''));
  };
  const first = loadPages(dist).filter(({ path }) => path.startsWith('2022/'));
  return [
    ...unless('home', linksOn(''), ['/2024/compare/2023/', '/2023/compare/2022/']),
    ...unless('whole document', linksOn('2023/'), ['/2023/compare/2022/']),
    ...unless('clause', linksOn('2023/3-4/'), ['/2023/compare/2022/']),
    ...unless('comparison', linksOn('2024/compare/2023/'), ['/2024/compare/2022/']),
    ...unless('corrections', reasons, ['删除编者：所指的计划不同', '新增编者：新的计划']),
    ...unless(
      'figures of other years',
      $('#compared-figures tr')
        .get()
        .filter((row) => $(row).find('small').first().text() === '发明专利审查周期')
        .map((row) => $(row).find('th').text().replace(/\s/gu, '')),
      ['知识产权创造发明专利审查周期', '知识产权创造发明专利审查周期编者：口径不同'],
    ),
    ...unless('other years', othersOn('2023/3-4/s1/'), [
      '2022年三（四）第1句2022年到2023年：修改（本站比对）深化落实《关于强化知识产权保护的意见》，制定实施2022—2023年年度推进计划。',
      '2024年三（四）第1句2023年到2024年：沿用（本站比对）',
    ]),
    ...unless('other years of what is new', othersOn('2023/3-4/s7/'), [
      '2022年没有对应的句子2022年到2023年：新增（本站比对）',
      '2024年三（四）第5句2023年到2024年：修改（本站比对）研究制定发布惩罚性赔偿适用指引。',
    ]),
    ...unless(
      'other years of what others answer for',
      othersOn('2023/3-6/s9/')[0],
      '2022年三（四）第7句2022年到2023年：移位，责任单位有变化（本站比对）',
    ),
    ...unless('other years of what stands in one', othersOn('2022/notice/s1/'), []),
    ...first.filter(({ $ }) => $('a[href^="/2022/compare/"]').length > 0).map(({ path }) => `${path} compares itself`),
  ];
}

async function fileFaults({ dist }: MadeYearsSite): Promise<readonly string[]> {
  const file = (extension: string) => join(dist, `data/compare/2023-2022.${extension}`);
  const { counts, changes, units } = JSON.parse(readFileSync(file('json'), 'utf8'));
  const first = changes.find(({ after }: { after: string[] }) => after[0] === '3-4-s1');
  const sheets = await Promise.all(['逐句对照', '各单位任务', '指标'].map((name) => readSheet(file('xlsx'), name)));
  const [sentences = [], , figures = []] = sheets;
  return [
    ...unless('JSON counts', [counts.修改, counts.移位], [10, 4]),
    ...unless('JSON difference', first?.difference, [
      { kind: 'same', words: '深化落实《关于强化知识产权保护的意见》，制定实施' },
      { kind: 'removed', words: '2022—2023年' },
      { kind: 'added', words: '年度' },
      { kind: 'same', words: '推进计划。' },
    ]),
    ...unless(
      'JSON likes of units',
      [units.after['3-4'], units.after.notice, units.before['3-4']],
      ['3-4', 'notice', '3-4'],
    ),
    ...unless('workbook titles', sentences[2]?.slice(0, 6), [
      '序号',
      '变化',
      '2022年的位置',
      '2022年的原文',
      '2023年的位置',
      '2023年的原文',
    ]),
    ...unless('workbook changes', sentences.filter(([, kind]) => kind === '修改').length, 10),
    ...unless('workbook figures', figures.find(([, name]) => name === '发明专利审查周期')?.slice(2, 4), [
      '发明专利审查周期压减至16.5个月',
      '发明专利审查周期压减至16个月',
    ]),
  ];
}

/** The filter, its address, and what it says. */
async function scriptFaults(browser: Browser, address: string): Promise<readonly string[]> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const shown = page.locator('#comparison [data-kind]:visible');
  const said = page.locator('#compare-count');
  const faults: string[] = [];
  await page.goto(`${address}?kind=修改&kind=改名`);
  await page.getByText('97处中的10处：修改').waitFor();
  faults.push(...unless('filtered by kind', await shown.count(), 10));
  faults.push(
    ...unless(
      'what is not known',
      await page.locator('#compare-unknown').textContent(),
      '网址里的“kind=改名”，这份对照里没有，没有按它筛选。',
    ),
  );
  await page.locator('[data-name=department] button', { hasText: '保护司' }).click();
  await page.getByText('：修改、保护司').waitFor();
  const chosen = await shown.count();
  faults.push(...unless('its count', await said.textContent(), `97处中的${chosen}处：修改、保护司`));
  faults.push(...unless('its address', new URL(page.url()).searchParams.getAll('department'), ['protection']));
  faults.push(...unless('its title', await page.title(), '2023年与2022年对照（修改、保护司）｜工作指引'));
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('h1 [data-filtered]:visible');
  faults.push(...unless('on paper', await paper.textContent(), '（修改、保护司）'));
  await page.emulateMedia({ media: null });
  await page.goBack();
  await page.getByText('97处中的10处：修改').waitFor();
  await page.locator('#compare-reset').click();
  await page.locator('#compare-words').fill('公证机构');
  await page.getByText('97处中的1处：“公证机构”').waitFor();
  faults.push(...unless('filtered by words', await shown.getAttribute('id'), '3-4-s5'));
  // A link of the tables leads to what is filtered out.
  await page.locator('#compared-tasks a[href="#3-3-s2"]').first().click();
  await page.getByText('共97处').waitFor();
  faults.push(...unless('what a table leads to', await page.locator('[id="3-3-s2"]').isVisible(), true));
  await page.close();
  return faults;
}

/** How the page looks: accessible in every look, two columns on a desk and one on a phone, unfolded on paper. */
async function lookFaults(browser: Browser, address: string): Promise<readonly string[]> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await prepareForAxe(page);
  const path = `${address}2023/compare/2022/`;
  const faults = await faultsOf(page, path, everyLook);
  await page.emulateMedia({ colorScheme: 'light' });
  for (const [width, columns] of [
    [360, 1],
    [1440, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...unless(`columns at ${width} px`, await columnsOf(page), columns));
  }
  const change = page.locator('[id="3-4-s1"]');
  const heard = await change.ariaSnapshot();
  for (const words of ['［删去：', '［增加：']) {
    if (!heard.includes(words)) faults.push(`Those who hear the page do not hear ${words}: ${heard}`);
  }
  await page.emulateMedia({ media: 'print' });
  const lines = await change
    .locator('del, ins')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
  faults.push(...unless('marks on paper', lines, ['line-through', 'underline']));
  const folded = page.locator('.kept li').first();
  faults.push(...unless('unfolded on paper', await folded.isVisible(), true));
  await page.close();
  return faults;
}

/** What changed in a clause opens below its count, without leaving the page, and closes again; without script it is a link. */
async function clauseFaults(browser: Browser, address: string): Promise<readonly string[]> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(address);
  const link = page.locator('[data-changes]').first();
  // What listens is fetched when the reader first moves.
  const listening = page.waitForResponse(/several-editions/u);
  await link.hover();
  await listening;
  await link.click();
  const opened = page.locator('#comparison');
  await opened.locator('ins', { hasText: '公证机构' }).waitFor();
  const ids = await opened.locator('[id]').count();
  const kinds = await opened
    .locator('.change')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')).join());
  const faults = [
    ...unless('kinds in the clause', kinds, '修改,拆分,修改,新增'),
    ...unless('ids in the clause', ids, 0),
    ...unless('expanded', await link.getAttribute('aria-expanded'), 'true'),
    ...unless('still on the page', page.url(), address),
    ...unless(
      'links of the clause',
      await opened.locator('.left a').evaluate((one: HTMLAnchorElement) => new URL(one.href).pathname),
      '/2023/compare/2022/',
    ),
  ];
  await link.click();
  await opened.waitFor({ state: 'detached' });
  await page.close();
  return faults;
}

/** A citation names another year beside, in whatever way it is written; of what no year has in its place this is said. */
async function citationFaults(browser: Browser, address: string): Promise<readonly string[]> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const offered = page.getByRole('button', { name: '连同其他年度引用' });
  const written = (format: string) => page.locator(`[data-format~="${format}"]`).textContent();
  const source = (year: string, place: string) => `《推动知识产权高质量发展年度工作指引（${year}）》${place}`;
  const open = async (path: string): Promise<void> => {
    await page.goto(`${address}${path}`);
    await page.locator('[data-formats]').hover();
    await offered.click();
    await page.locator('fieldset.beside').waitFor();
  };

  await open('2023/3-4/s1/');
  await page.getByRole('radio', { name: '连同2022年（文字有改动）' }).check();
  const [quotation = '', addresses = ''] = await Promise.all(
    ['quotation', 'address'].map(async (format) => (await written(format)) ?? ''),
  );
  const was = '深化落实《关于强化知识产权保护的意见》，制定实施2022—2023年推进计划。';
  const faults = [
    ...unless(
      'source of both years',
      quotation.split('\n')[1],
      `——${source('2023', '三（四）第1句')}（2022年版三（四）第1句作“${was}”）`,
    ),
    ...unless('addresses of both years', addresses, `${address}2023/3-4/s1/\n${address}2022/3-4/s1/`),
  ];
  await page.getByRole('radio', { name: '连同2024年（文字相同）' }).check();
  faults.push(
    ...unless(
      'source that stays',
      (await written('quotation'))?.split('\n')[1],
      `——${source('2023', '三（四）第1句')}（2024年版三（四）第1句同）`,
    ),
  );
  await page.getByRole('radio', { name: '只引2023年' }).check();
  faults.push(...unless('source alone', (await written('address')) ?? '', `${address}2023/3-4/s1/`));

  await open('2023/3-4/s7/');
  faults.push(
    ...unless('what is new', await page.locator('fieldset.beside .hint').textContent(), '2022年没有与此对应的文字。'),
  );

  await page.goto(`${address}2023/3-4/`);
  await page.locator('[data-cite]').click();
  await page.locator('.sheet').waitFor();
  await offered.click();
  await page.getByRole('radio', { name: '连同2024年' }).check();
  const formal = await page.locator('.sheet [data-format=quotation]').textContent();
  faults.push(
    ...unless('a clause', formal?.split('\n').at(-3), `——${source('2023', '三（四）')}（另见2024年版三（四））`),
  );
  await page.close();
  return faults;
}

const columnsOf = (page: Page): Promise<number> =>
  page
    .locator('.years')
    .first()
    .evaluate((years) => new Set([...years.children].map((year) => year.getBoundingClientRect().left)).size);
