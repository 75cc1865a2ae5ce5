import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { fold } from '#domain/search/fold.ts';
import { wordsOf } from '#domain/search/record.ts';
import { searchRecords } from '#domain/search/records.ts';
import { serve } from '#site/serve.ts';
import { guidelineAlone } from '#tests/guideline-alone.ts';
import { cutGuideline } from '#tests/published.ts';
import { differences, missedRuns } from './differences.ts';
import { plainScan } from './plain-scan.ts';
import { randomQuestions, runsOf, textsOfGuideline } from './questions.ts';
import { recombinedLibrary, recordsOf } from './recombined.ts';
import { generator, pick, samplePhrases } from './sampling.ts';
import { writeSearchSite } from './search-site.ts';
import { type Ask, startShippedSearch } from './shipped-search.ts';

const corpus = guidelineAlone();
const records = searchRecords(corpus);
const units = cutGuideline();

describe('the records of the search', () => {
  const ofGuideline = records.filter(({ path }) => path.startsWith('2022/'));

  test('hold every sentence, note and heading of 2022, and what is no note once', () => {
    const held = ofGuideline.flatMap(({ blocks }) => blocks.map((block) => block.words));
    const times = (wanted: string) => held.filter((words) => words === wanted).length;
    const duties = units.flatMap((unit) => unit.duties.map(({ words }) => words));
    const once = [
      ...units.flatMap((unit) => unit.sentences.map(({ words }) => words)),
      ...units.flatMap(({ lines: [first = ''] }) => (/^[一二三四五]、|^（.）/u.test(first) ? [first] : [])),
      ...duties.flatMap((words) => /^——[^。]*。/u.exec(words)?.[0] ?? []),
      '国知发运字〔2022〕15号',
      '附件：2022年推动知识产权高质量发展任务清单.pdf',
    ];
    expect(once).toHaveLength(98 + 18 + 5 + 2);
    expect(once.filter((words) => times(words) !== 1)).toEqual([]);
    const notes = duties.flatMap((words) => /（[^（）]*负责）$/u.exec(words)?.[0] ?? []);
    expect(notes).toHaveLength(18);
    expect(notes.filter((note) => times(note) === 0)).toEqual([]);
  });

  test('are of each kind as many as the document has', () => {
    const count = (wanted: string) => ofGuideline.filter(({ kind }) => kind === wanted).length;
    expect([count('task'), count('unassigned'), count('opening'), count('target')]).toEqual([18, 12, 2, 5]);
    expect(records.filter(({ kind }) => kind === 'department')).toHaveLength(11);
  });

  test('never need more than folding to be told apart', () => {
    expect(new Set(records.map((record) => `${record.path} ${fold(wordsOf(record))}`)).size).toBe(records.length);
  });
});

const endpoint = inject('browserEndpoint');
const { root, base } = inject('sites');
const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

/** Starts the shipped engine on a page of a site. */
async function open(site: Pick<typeof root, 'address' | 'dir' | 'base'>) {
  const browser = await chromium.connect(endpoint ?? '');
  closing.push(() => browser.close());
  const page = await browser.newPage();
  await page.goto(`${site.address}404.html`);
  return startShippedSearch(page, site.dir, site.base);
}

describe.skipIf(endpoint === null)('in the browser, the engine that the site ships', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await open(root);
  });
  const scan = plainScan(records, corpus.departments);
  const texts = textsOfGuideline();

  test('finds every run of one or two characters of the source, and marks it whole', async () => {
    const runs = runsOf(texts, 1, 2);
    expect(runs.length).toBeGreaterThan(3000);
    expect(await missedRuns(ask, runs)).toEqual([]);
  });

  test('finds longer runs of the source, as a sample shows', async () => {
    const random = generator(2022);
    const all = runsOf(texts, 3, 12);
    const runs = Array.from({ length: 1500 }, () => pick(all, random));
    expect(await missedRuns(ask, runs)).toEqual([]);
  });

  test('finds where a plain scan finds, and nowhere else, marks and counts included', async () => {
    const random = generator(15);
    const all = runsOf(texts, 1, 12);
    const questions = Array.from({ length: 1500 }, () => ({ query: pick(all, random) }));
    expect((await differences(ask, scan, questions)).slice(0, 3)).toEqual([]);
  });

  test('agrees with it on 300 queries of two and three terms under filters by department', async () => {
    const questions = randomQuestions(300, 2022);
    expect(new Set(questions.map(({ query }) => query)).size).toBeGreaterThan(290);
    expect(questions.filter((question) => scan(question).total > 0).length).toBeGreaterThan(100);
    expect((await differences(ask, scan, questions)).slice(0, 3)).toEqual([]);
  });

  test('lists everything that the filters leave when nothing is asked', async () => {
    const ids = corpus.departments.map(({ id }) => id);
    const questions = [
      { query: '' },
      ...ids.map((id) => ({ query: ' ', filters: { department: [id] } })),
      { query: '', filters: { department: ids.slice(0, 2), part: ['3'], kind: ['task'] } },
      { query: '知识', filters: { target: ['protection'], kind: ['task', 'heading'] } },
      { query: '知识', filters: { department: ['nobody'] } },
    ];
    expect(await differences(ask, scan, questions)).toEqual([]);
  });

  test('finds the tasks of a department by each of its names', async () => {
    const names = corpus.departments.flatMap(({ token, name, aliases, parent }) => [token, name, ...aliases, parent]);
    expect(
      await differences(
        ask,
        scan,
        [...new Set(names)].map((query) => ({ query })),
      ),
    ).toEqual([]);
  });

  test('finds the same in a library whose editions are indexed, some not fetched, as in one that is read whole', async () => {
    const library = recombinedLibrary(corpus, 4);
    const all = recordsOf(library);
    const scan = plainScan(all, corpus.departments);
    const random = generator(4);
    const slugs = library.editions.map(({ slug }) => slug);
    const names = corpus.departments.flatMap(({ token, name }) => [token, name]);
    const queries = [...[10, 6, 3, 2, 1].flatMap((length) => samplePhrases(all, length, 40)), ...names, '段简'];
    const questions = [
      ...queries.map((query) => ({ query })),
      ...queries.slice(0, 60).map((query) => ({ query, filters: { edition: [pick(slugs, random)] } })),
      ...queries.slice(0, 30).map((query) => ({ query: `${query} ${pick(names, random)}` })),
      { query: '', filters: { kind: ['task'] } },
    ];
    for (const indexed of [true, false]) {
      const dir = mkdtempSync(join(tmpdir(), 'search-'));
      await writeSearchSite(dir, root.dir, corpus, library, indexed);
      const served = await serve({ dir });
      closing.push(() => served.close().then(() => rmSync(dir, { recursive: true })));
      const ask = await open({ ...served, dir, base: '/' });
      expect((await differences(ask, scan, questions)).slice(0, 3), `indexed: ${indexed}`).toEqual([]);
    }
  });

  test('answers under a base path as well', async () => {
    const [finding] = await (await open(base))([{ query: '地理标志' }]);
    // Where several years say the same, the newest is listed.
    expect(finding?.results.filter((result) => /^task \d{4}\//u.test(result)).length).toBeGreaterThanOrEqual(5);
  });
});
