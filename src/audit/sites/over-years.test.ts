import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { load } from 'cheerio';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addYears, buildIn, buildMadeYears, type MadeYearsSite } from '#audit/made-years-site.ts';
import { loadPage, loadPages } from '#tests/html.ts';
import { changesOf2023, expectedTasks, makeYear, year2022 } from '#tests/made-years.ts';
import { departments } from '#tests/published.ts';
import { aboutIndications, expectedOfIndications, tieIndications } from '#tests/tied-years.ts';

let site: MadeYearsSite;
beforeAll(() => {
  site = buildMadeYears((copy) => {
    // A year that is known and not held.
    const file = join(copy, 'content/2022/edition.mdx');
    const words = readFileSync(file, 'utf8');
    writeFileSync(file, words.replace('\nlater:\n', '\nlater:\n  - { year: 2025, number: 国知发运字〔2025〕1号 }\n'));
    tieIndications(copy);
  });
}, 300_000);
afterAll(() => rmSync(site.copy, { recursive: true, force: true }));

/** The names in the note of every task of a year, counted from its text by rules as plain as this text allows. */
function namesOfTasks(text: string): readonly (readonly string[])[] {
  const body = text.slice(text.indexOf('\n一、'));
  return body.split('\n').flatMap((line) => {
    const words = line.replace(/^（[一二三四五六七八九十]+）[^。]*。|^——[^。]*。/u, '');
    return [...words.matchAll(/(.+?)（([^（）]*)负责）/gu)].flatMap(([, duty = '', names = '']) =>
      (duty.match(/[^。]+。/gu) ?? []).map(() => names.split('、')),
    );
  });
}

const years = ['2024', '2023', '2022'] as const;

test('every department has its tasks of every year that names it, alone and shared, as the texts have them', () => {
  const counted = Object.fromEntries(years.map((year) => [year, namesOfTasks(site.years[year].text)]));
  expect(counted['2022']?.length).toBe(69);
  for (const [id, name] of Object.entries(departments)) {
    const expected = years.flatMap((year) => {
      const own = (counted[year] ?? []).filter((names) => names.includes(name));
      const alone = own.filter(({ length }) => length === 1).length;
      return own.length === 0 ? [] : [[`${year}年指引`, own.length, alone, own.length - alone]];
    });
    const { $ } = loadPage(site.dist, `departments/${id}/`);
    const rows = $('#years tbody tr')
      .toArray()
      .map((row) => [
        $(row).find('th').text().trim(),
        ...$(row)
          .find('td')
          .slice(0, 3)
          .toArray()
          .map((cell) => Number($(cell).text())),
      ]);
    if (expected.length > 1) expect(rows, name).toEqual(expected);
    else expect($('#years').length, name).toBe(0);
    const listed = $('main h2.year')
      .toArray()
      .map((heading) => parseInt($(heading).text().trim(), 10));
    expect(listed, name).toEqual(expected.map(([edition]) => parseInt(String(edition), 10)));
    expect($('main [data-id]').length, name).toBe(expected.reduce((sum, [, count]) => sum + Number(count), 0));

    const csv = readFileSync(join(site.dist, `data/departments/${id}.csv`), 'utf8').replace(/^\uFEFF/u, '');
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    const byEdition = Map.groupBy(data, (row) => row['版本'] ?? '');
    expect([...byEdition].map(([edition, rows]) => [edition, rows.length])).toEqual(
      expected.map(([edition, count]) => [edition, count]),
    );
    for (const year of years) {
      const names = expected.some(([edition]) => edition === `${year}年指引`);
      expect(existsSync(join(site.dist, `data/${year}/departments/${id}.xlsx`)), `${year} ${name}`).toBe(names);
    }
  }
});

test('the index lists whom the newest year names, and names the others with their year', () => {
  const { $ } = loadPage(site.dist, 'departments/');
  const listed = $('.bars li:not(.earlier) a')
    .toArray()
    .map((link) => $(link).text());
  const newest = new Set(namesOfTasks(site.years['2024'].text).flat());
  expect(new Set(listed)).toEqual(newest);
});

test('a term tells its sentences of each year apart', () => {
  const { $ } = loadPage(site.dist, 'terms/tisc/');
  const headings = $('main h2.year')
    .toArray()
    .map((heading) => $(heading).attr('id'));
  expect(headings).toEqual(['y2024', 'y2023', 'y2022']);
  expect($('[data-card] dd').last().text()).toBe('2024年指引2句，2023年指引2句，2022年指引2句');
});

test('a topic has its sentences of each year, newest first, and the same place of several years in one row', () => {
  const { $ } = loadPage(site.dist, 'topics/geographical-indications/');
  const sections = $('main h2.year').toArray();
  expect(sections.map(({ attribs }) => attribs['id'])).toEqual(['y2024', 'y2023', 'y2022']);
  for (const [at, year] of years.entries()) {
    const listed = $(sections[at]).nextUntil('h2').find('ol.sentences > li > p:first-of-type').toArray();
    expect(listed.map((words) => $(words).text())).toEqual(
      aboutIndications(site.years[year]).map(({ words }) => words),
    );
  }
  const rows = $('#years tbody tr')
    .toArray()
    .map((row) => [
      $(row).find('th').text().trim(),
      ...$(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).text().replace(/\s/gu, '')),
    ]);
  // Rural revival is gone from 2023 on; certificates of indications came with it; 2024 adds a register.
  expect(rows).toEqual([
    ['加强知识产权宏观政策研究', '三（三）2句', '三（三）2句', '三（三）2句'],
    ['健全知识产权保护政策', '三（四）2句', '三（四）1句', '三（四）1句'],
    ['优化知识产权服务体系', '三（六）1句', '三（六）1句', '未收入'],
    ['深化知识产权国际交流合作', '三（七）1句', '三（七）1句', '三（七）1句'],
    ['完善知识产权运用促进政策', '未收入', '未收入', '三（五）1句'],
  ]);
});

test('a topic says of each sentence what it was in the year before, as the comparison does', () => {
  const { $ } = loadPage(site.dist, 'topics/geographical-indications/');
  const said = (year: string) =>
    $(`h2#y${year}`)
      .nextUntil('h2')
      .find('ol.sentences > li')
      .toArray()
      .map((item) => {
        const links = $(item).find('.remark').last().find('a').toArray();
        const idOf = (href = '') => href.replace(/^\/\d{4}\/([^/]+)\/#/u, '$1-');
        const before = links.slice(0, -1).map(({ attribs }) => idOf(attribs['href']));
        return `${$(links.at(-1)).text()} ${before.join('+')} → ${idOf($(item).find('a.n').attr('href'))}`;
      });
  for (const [year, before] of [
    ['2024', '2023'],
    ['2023', '2022'],
  ] as const) {
    const expected = expectedOfIndications(site.years[before], site.years[year]);
    expect(said(year).toSorted(), year).toEqual(expected.toSorted());
    expect(expected).toHaveLength(aboutIndications(site.years[year]).length);
  }
  expect($('h2#y2022').nextUntil('h2').text()).not.toContain('2021年');
});

test('a topic that names one year of several says nothing of the others', () => {
  const { $ } = loadPage(site.dist, 'topics/application-quality/');
  expect($('#years').length).toBe(0);
  expect($('main').text()).toContain('2022年指引');
  expect($('main').text()).not.toMatch(/202[34]年/u);
});

test('the pages of a year lead to a topic that has something of them, and no others do', () => {
  const leads = loadPages(site.dist)
    .filter(({ path, $ }) => /^2023\/\d/u.test(path) && $('a[href="/topics/geographical-indications/"]').length > 0)
    .map(({ path }) => path);
  const own = aboutIndications(site.years['2023']).flatMap(({ id }) => {
    const [, clause = '', sentence = ''] = /^(.+)-(s\d+)$/u.exec(id) ?? [];
    return [`2023/${clause.split('-')[0]}/`, `2023/${clause}/`, `2023/${clause}/${sentence}/`];
  });
  expect(leads.toSorted()).toEqual([...new Set(own)].toSorted());
});

test('every page of an edition leads to its like in the years beside it, and says where there is none', () => {
  const linksOf = (path: string) => {
    const { $ } = loadPage(site.dist, path);
    const links = $('.of-year span a').toArray();
    return links.map((link) => [$(link).text().trim(), link.attribs['href']]);
  };
  expect(linksOf('2023/3-4/')).toEqual([
    ['2022年三（四）', '/2022/3-4/'],
    ['2024年三（四）', '/2024/3-4/'],
  ]);
  expect(linksOf('2022/targets/protection/')).toEqual([
    ['2023年知识产权保护', '/2023/targets/protection/'],
    ['其他年度', '/#library'],
  ]);
  const without: string[] = [];
  for (const { path, $ } of loadPages(site.dist).filter(({ path }) => /^20\d\d\/[^c]/u.test(path))) {
    const links = $('.of-year span a:not([data-others])').toArray();
    expect(links.length, path).toBe(path.startsWith('2023/') ? 2 : 1);
    for (const { attribs } of links)
      expect(existsSync(join(site.dist, attribs['href'] ?? '', 'index.html')), path).toBe(true);
    if ($('.of-year').text().includes('（无对应处）')) without.push(path);
  }
  // Five sentences are new in each of the later years, five are gone from each of the earlier; and the first of a notice,
  // which names its year, is no other year's.
  const gone = (year: string) => without.filter((path) => path.startsWith(year) && path !== `${year}/notice/s1/`);
  expect(gone('2022').length).toBe(5);
  expect(gone('2024').length).toBe(5);
});

/** What a clause's page says of the years beside it: between which, how much, and where that stands. */
function changesOn(path: string): readonly (readonly [step: string, said: string, to: string])[] {
  const { $ } = loadPage(site.dist, path);
  return $('.relations [data-changes]')
    .toArray()
    .map((link) => {
      const said = $(link).text().trim();
      const row = $(link).parent().text().replace(/\s/gu, '');
      return [row.slice(0, -said.length - 1), said, link.attribs['href'] ?? ''];
    });
}

test('a clause says how much became of it in the years beside it, as the changes that were made', () => {
  // Of its nine sentences of 2022 two were changed, one cut in two, one moved to another clause; one was added.
  const changes = ['修改2处、新增1处、拆分1处、移出1处', '/2023/compare/2022/#3-4'];
  expect(changesOn('2022/3-4/')).toEqual([['到2023年', ...changes]]);
  expect(changesOn('2023/3-4/')).toEqual([
    ['2022年以来', ...changes],
    ['到2024年', expect.any(String), '/2024/compare/2023/#3-4'],
  ]);
});

test('every clause leads to where its changes stand, and counts those', () => {
  const clauses = loadPages(site.dist).filter(({ path }) => /^20\d\d\/(?:\d-\d+|5)\/$/u.test(path));
  expect(clauses.length).toBe(42);
  for (const { path } of clauses) {
    const rows = changesOn(path);
    expect(rows.length, path).toBe(path.startsWith('2023/') ? 2 : 1);
    for (const [, said, to] of rows) {
      const [page = '', id = ''] = to.slice(1).split('#');
      const { $ } = loadPage(site.dist, page);
      const section = $(`[id="${id}"]`);
      const kinds = section
        .find('[data-kind]')
        .toArray()
        .map((one) => one.attribs['data-kind'] ?? '');
      const all = countsIn(said === '逐句相同' ? '' : said);
      const left = all.get('移出') ?? 0;
      expect(section.find('.left a').length, `${path} ${to}`).toBe(left);
      for (const kind of ['修改', '移位', '新增', '删除', '拆分', '合并']) {
        expect(all.get(kind) ?? 0, `${path} ${kind}`).toBe(kinds.filter((one) => one === kind).length);
      }
    }
  }
});

const countsIn = (said: string): ReadonlyMap<string, number> =>
  new Map([...said.matchAll(/(\D+?)(\d+)处、?/gu)].map(([, kind = '', count]) => [kind, Number(count)]));

test('a target stands beside that of the years around it, with its difference', () => {
  const { $ } = loadPage(site.dist, '2023/targets/creation/');
  const marks = (name: string) =>
    $(`#other-years ${name}`)
      .toArray()
      .map((one) => $(one).text());
  expect(marks('del')).toEqual(['16.5', '16']);
  expect(marks('ins')).toEqual(['16', '15.5']);
  const links = $('#other-years p.plain > a').toArray();
  expect(links.map(({ attribs }) => attribs['href'])).toEqual(['/2022/targets/creation/', '/2024/targets/creation/']);
});

test('what a page does not link to itself is in a file of its edition, for every page of it', () => {
  const others = JSON.parse(readFileSync(join(site.dist, '2022/others.json'), 'utf8'));
  const pages = loadPages(site.dist)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('2022/') && !path.includes('verify'));
  expect(Object.keys(others).toSorted()).toEqual(pages.map((path) => path.slice('2022/'.length)).toSorted());
  expect(others['3-4/']).toEqual([[2024, '2024/3-4/', '三（四）']]);
  expect(existsSync(join(site.dist, '2023/others.json'))).toBe(false);
});

test('a department is followed by a feed that says what is new', () => {
  const feed = load(readFileSync(join(site.dist, 'departments/protection/feed.xml'), 'utf8'), { xml: true });
  const entries = feed('entry').toArray();
  expect(entries.map((entry) => feed(entry).find('title').text())).toEqual([
    '2024年指引：保护司20项任务',
    '2023年指引：保护司22项任务',
    '2022年指引：保护司20项任务',
  ]);
  const [newest] = entries;
  expect(feed(newest).find('link').attr('href')).toContain('2024/compare/2023/?department=protection');
  const changes = expectedTasks(site.years['2023'], site.years['2024'])['protection'];
  expect(feed(newest).find('summary').text()).toContain(
    `。与2023年比：新增${changes?.added.length}项，删除${changes?.removed.length}项，改动`,
  );
  expect(loadPage(site.dist, 'departments/protection/').$('link[type="application/atom+xml"]').attr('href')).toBe(
    '/departments/protection/feed.xml',
  );
});

test('a figure stands with those of the other years, each with its words', () => {
  const { $ } = loadPage(site.dist, '2022/targets/creation/');
  const [first] = $('#years table').toArray();
  const rows = $(first)
    .find('tr')
    .toArray()
    .map((row) => [$(row).find('th').text().trim(), $(row).find('b').text()]);
  const figureIn = (year: '2022' | '2023' | '2024') =>
    /发明专利审查周期压减至([\d.]+)个月/u.exec(site.years[year].text)?.[1];
  expect(rows).toEqual(years.map((year) => [`${year}年`, expect.stringContaining(figureIn(year) ?? '?')]));
});

test('the home page holds the library, newest first, and no two pages have one title', () => {
  const { $ } = loadPage(site.dist, '');
  const held = $('#library li')
    .toArray()
    .map((item) => $(item).text().replace(/\s+/gu, ''));
  expect(held).toEqual([
    '2024年国知发运字〔2024〕8号，2024年3月20日，71项任务与2023年比：修改10处、移位4处、新增5处、删除5处、拆分3处、合并3处。逐句对照',
    '2023年国知发运字〔2023〕7号，2023年3月20日，70项任务与2022年比：修改10处、移位4处、新增5处、删除5处、拆分3处、合并3处。逐句对照',
    '2022年国知发运字〔2022〕15号，2022年3月16日，69项任务',
  ]);
  const titles = Map.groupBy(loadPages(site.dist), ({ $ }) => $('title').text());
  expect([...titles].filter(([, pages]) => pages.length > 1).map(([title]) => title)).toEqual([]);
});

/** What stands at the head of a page and at its foot. */
function framed(path: string): { head: string; foot: string; marked: number } {
  const { $ } = loadPage(site.dist, path);
  const words = (selector: string) => $(selector).text().replace(/\s+/gu, '');
  return { head: words('.of-year'), foot: words('.foot p'), marked: $('.bar nav [aria-current]').length };
}

test('a page that spans the library speaks of all its documents at head and foot', () => {
  for (const path of [
    '',
    'departments/',
    'departments/protection/',
    'terms/',
    'terms/tisc/',
    'search/',
    'data/',
    'verify/',
    'about/',
    '404.html',
  ]) {
    const { head, foot } = framed(path);
    const link = path === '' ? '' : '所收文件';
    expect(head, path).toBe(`本站收录2022年、2023年、2024年的工作指引；其后另有2025年版，本站未收录。${link}`);
    expect(foot, path).toContain('网站发布的《推动知识产权高质量发展年度工作指引》（2022年、2023年、2024年）。');
  }
  // What is of the newest alone says so itself.
  expect(loadPage(site.dist, 'data/').$('main .kick').text()).toBe('《推动知识产权高质量发展年度工作指引（2024）》');
  for (const file of ['site.webmanifest', 'llms.txt', '404.html'])
    expect(readFileSync(join(site.dist, file), 'utf8'), file).toContain(
      '《推动知识产权高质量发展年度工作指引》（2022年、2023年、2024年）',
    );
});

test('a page of an edition says which later ones are held and which are not', () => {
  const first = framed('2022/3-4/');
  expect(first.head).toMatch(/^2022年度文件；其后2023、2024年版已收录，另有2025年版，本站未收录。/u);
  expect(first.foot).toContain('《推动知识产权高质量发展年度工作指引（2022）》（国知发运字〔2022〕15号）');
  expect(framed('2024/3-4/').head).toMatch(/^2024年度文件；其后另有2025年版，本站未收录。/u);
});

test('the page on where the words of an edition come from is none of the places in the menu', () => {
  expect(framed('2022/verify/').marked).toBe(0);
  expect(framed('2022/').marked).toBe(1);
});

test('every file of several editions is in the manifest, whose chain leads from each to that published before it', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/verify.ts', '--site', site.dist], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+ files checked, all as the manifest says\./u)]);
  const { editions } = JSON.parse(readFileSync(join(site.dist, 'manifest.json'), 'utf8'));
  const first = (edition: string) => ({ edition, link: editions[edition].links[0] });
  expect(editions['2022'].previous).toBeNull();
  expect(editions['2023'].previous).toEqual(first('2022'));
  expect(editions['2024'].previous).toEqual(first('2023'));
});

test('assistants are told which year has the words, and what they were the year before', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const args = ['scripts/mcp.ts', '--site', site.dist];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
  const ask = async (name: string, words: Record<string, unknown>) =>
    (await client.callTool({ name, arguments: words })).structuredContent as Record<string, unknown>;
  const [before, after] = ['大力培育调解组织和仲裁机构。', '大力培育调解组织、仲裁机构和公证机构。'];
  expect(await ask('verify_quote', { quotation: before })).toMatchObject({
    verdict: '一致',
    looked: ['2024', '2023', '2022'],
    document: expect.stringContaining('（2022）'),
  });
  expect(await ask('verify_quote', { quotation: before, edition: '2023' })).toMatchObject({ verdict: '有出入' });
  const { sentences } = await ask('search', { query: '公证机构', edition: '2023' });
  const [{ id, words }] = sentences as [{ id: string; words: string }];
  expect(words).toBe(after);
  expect(await ask('compare', { one: '2022', other: '2023', reference: id })).toMatchObject({
    places: [{ became: '改动', before: [{ words: before }], after: { words: after } }],
  });
  const { changed, changes, left } = await ask('compare', { one: '2023', other: '2022', limit: 10 });
  expect([(changes as readonly object[]).length, Number(left) + 10]).toEqual([10, changed]);
  await client.close();
});

test('other sites are told of every document, and of its clauses by its own file', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(site.dist, 'data/refs', file), 'utf8'));
  expect(read('editions.json').map(({ edition }: { edition: string }) => edition)).toEqual([...years]);
  for (const year of years) {
    expect(read(`${year}.json`).forms['三（四）']).toBe('3-4');
    expect(read(`${year}/3-4.json`).id).toBe(`${year}/3-4`);
    expect(existsSync(join(site.dist, `embed/${year}/3-4/index.html`))).toBe(true);
  }
});

describe('a department that is called otherwise from one year to the next', () => {
  let copy: string | undefined;
  let dist = '';
  beforeAll(() => {
    const { text, ...second } = makeYear(year2022(), 2023, changesOf2023);
    const years = { 2023: { ...second, text: text.replaceAll('人事司', '人力资源司') } };
    copy = addYears(years, undefined, (copy) => {
      const file = join(copy, 'content/departments/personnel.mdx');
      const [, was = '', ...rest] = readFileSync(file, 'utf8').split('---\n');
      const is = was
        .replaceAll(/^(token|name): 人事司$/gmu, '$1: 人力资源司')
        .replace(/^parent: .*$/mu, 'parent: 专利局')
        .replace(/^nameAsOf: .*$/mu, 'nameAsOf: "2023-03"');
      writeFileSync(file, ['', `${is}${renamed}`, ...rest].join('---\n'));
    });
    dist = buildIn(copy);
  }, 300_000);
  afterAll(() => {
    if (copy) rmSync(copy, { recursive: true, force: true });
  });

  test('has the tasks of both years on its page, which says what it was called and belonged to, and when', () => {
    const { $ } = loadPage(dist, 'departments/personnel/');
    expect($('h1').text()).toBe('人力资源司');
    const said = (title: string) => {
      const facts = $('dt').filter((_, term) => $(term).text() === title);
      return facts
        .nextUntil('dt')
        .get()
        .map((fact) => $(fact).text().replace(/\s+/gu, ' ').trim());
    };
    expect(said('历任名称')).toEqual(['人力资源司2022年10月起', '人事司2022年10月以前']);
    expect(said('历任所属')).toEqual([
      '国家知识产权局专利局2022年10月12日起',
      '国家知识产权局局机关2022年10月12日以前',
    ]);
    const rows = $('#years tbody tr')
      .get()
      .map((row) => $(row).find('th').text().replace(/\s+/gu, ' ').trim());
    expect(rows).toEqual(['2023年指引', '2022年指引时称人事司']);
    // Of the two tasks of 2022 one moves to others in 2023.
    const counts = $('#years tbody tr td:first-of-type')
      .get()
      .map((cell) => $(cell).text());
    expect(counts).toEqual(['1', '2']);
  });

  test('is linked to from the notes of either year by the name that stands there', () => {
    for (const [year, name] of [
      ['2022', '人事司'],
      ['2023', '人力资源司'],
    ]) {
      const { $ } = loadPage(dist, `${year}/`);
      const links = $('[data-document] a[href*="/departments/personnel/"]')
        .get()
        .map((link) => $(link).text());
      expect(new Set(links), year).toEqual(new Set([name]));
    }
  });

  test('is called in every file of a year by its name of that year alone', () => {
    const calling = (year: string, name: string): readonly string[] =>
      globSync([`{.,data,embed,verify}/${year}{,.*}`, `{.,data,data/refs,embed}/${year}/**`], {
        cwd: dist,
        exclude: ['*/compare/**'],
      }).filter((file) => statSync(join(dist, file)).isFile() && readFileSync(join(dist, file)).includes(name));
    expect(calling('2022', '人力资源司')).toEqual([]);
    expect(calling('2023', '人事司')).toEqual([]);
    expect(calling('2022', '人事司').length).toBeGreaterThan(10);
  });

  test('has both its names where two years are compared, and that of the year in the sections of pages over the years', () => {
    const compared = loadPage(dist, '2023/compare/2022/').$;
    expect(compared('#compared-tasks a[href*="/departments/personnel/"]').text().trim()).toBe(
      '人力资源司（2022年称人事司）',
    );
    expect(compared('#compare-filter [value=personnel]').data('label')).toBe('人力资源司（2022年称人事司）');
    const own = loadPage(dist, 'departments/personnel/').$;
    expect(own('#y2022').text()).toContain('时称人事司');
    expect(own('#y2023').text()).not.toContain('时称');
    expect(own('dd').text()).toContain('责任括注只写“人力资源司”“人事司”。');
    const term = loadPage(dist, 'terms/zhiku/').$;
    expect(term('main a[href*="/departments/personnel/"]').text()).toBe('人事司');
  });
});

const renamed = `names:
  - { token: 人事司, name: 人事司, until: "2022-10" }
  - { token: 人力资源司, name: 人力资源司, from: "2022-10" }
parents:
  - { parent: 局机关, until: "2022-10-12" }
  - { parent: 专利局, from: "2022-10-12" }
`;
