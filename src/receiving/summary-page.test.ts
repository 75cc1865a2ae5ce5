import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { importText } from '#domain/importing/import.ts';
import { NAMES, SAMPLE } from '#domain/importing/sample.fixture.ts';
import { summarize } from '#domain/importing/summarize.ts';
import { type ImportReport, summaryPage } from './summary-page.ts';
import { tabulateSummary } from './tabulate-summary.ts';

const HOSTILE = '</style><script>alert(1)</script>&amp;"';

function reportOf(text: string): ImportReport {
  const file = `${HOSTILE}.txt`;
  const { imported, problems } = importText(new TextEncoder().encode(text), file, [], () => NAMES);
  const summary = summarize(imported, {}, null, problems);
  return { file, slug: 'plan-2023', outcome: 'looked-at', decoding: null, summary, problems };
}

test('the page shows words as words, whatever they look like, and asks for nothing beside it', () => {
  const page = load(summaryPage([reportOf(SAMPLE.replace('优化服务', HOSTILE))]));
  expect(page('script, link, img, [src], [onclick]').length).toBe(0);
  expect(page('html').attr('lang')).toBe('zh-CN');
  expect(page('h2 + p').text()).toBe(`${HOSTILE}.txt，版本plan-2023：试读，没有写入`);
  expect(page('main').text()).toContain('</style><script>');
});

test('the page counts what the document has, and says of a name that nobody has how to add it', () => {
  const page = load(summaryPage([reportOf(SAMPLE.replace('（条法司负责）', '（督查司负责）'))]));
  const row = (name: string) =>
    page('td')
      .filter((_, cell) => page(cell).text() === name)
      .next()
      .text();
  expect(row('单元')).toBe('7');
  expect(row('责任注记')).toBe('写明责任的3处，读出3处');
  expect(row('责任单位')).toBe('4个，其中1个尚未收录');
  expect(row('字数')).toMatch(/，逐字相符$/u);
  expect(row('2-2')).toBe('（二） 优化服务各地方知识产权局（负责）');
  expect(page('li').text()).toBe('有1个名称尚未收录，见下“责任单位”；用--add-departments写出各自的文件。');
});

test('of several files a list says what became of each, and a refused one gives its reason', () => {
  const problem = { file: 'b.doc', line: null, words: '', fault: 'the file is an archive', mend: 'Unpack it.' };
  const refused = { file: 'b.doc', slug: null, decoding: null, summary: null, problems: [problem] };
  const page = load(
    summaryPage([
      { ...reportOf(SAMPLE), outcome: 'written' },
      { ...refused, outcome: 'refused' },
    ]),
  );
  expect(page('nav li').last().text()).toBe('b.doc：不收，没有写入');
  expect(page(page('nav a').last().attr('href')).find('ul').text()).toBe('b.doc: the file is an archive. Unpack it.');
});

test('the tables of a terminal name what is missing with the option that gives it', () => {
  const { summary, file } = reportOf(
    SAMPLE.replace('发布时间: 2023-03-21\n', '').replace('（条法司负责）', '（督查司牵头）'),
  );
  if (summary === null) throw new Error('Nothing was read.');
  const lines = tabulateSummary(summary, file, null);
  expect(lines).toContain('  published  —                      not printed: give --published');
  expect(lines).toContain('  督查司            1  line 32  unknown');
  expect(lines).toContain('  1 name has no department, unknown above; --add-departments writes a file for it.');
  expect(lines.find((line) => line.startsWith('  2-1 '))).toMatch(
    /2\/2 {2}督查司\?（牵头） 条法司、国际合作司（负责）$/u,
  );
});

test('the page says of a table that names somebody and no tasks that nobody is read there, as the terminal does', () => {
  const { summary, ...report } = reportOf(SAMPLE.replace('附件：', '姓名\t责任单位\n张三\t条法司\n附件：'));
  if (summary === null) throw new Error('Nothing was read.');
  const page = load(summaryPage([{ ...report, summary }]));
  const row = page('td').filter((_, cell) => page(cell).text() === '姓名、责任单位');
  expect(row.nextAll().last().text()).toBe('各行照原文，姓名、责任单位旁没有任务一栏，其中没有读出责任单位');
  expect(tabulateSummary(summary, report.file, null).join('\n')).toMatch(
    /no column of tasks stands beside 姓名、责任单位/u,
  );
});

test('a note that may be for all of a list is shown with its line, by the page and the terminal', () => {
  const text = '示例要点\n一、任务\n1.推广。\n①建库。\n②建站。\n（条法司负责）\n';
  const { summary, ...report } = reportOf(text);
  if (summary === null) throw new Error('Nothing was read.');
  const page = load(summaryPage([{ ...report, summary }]));
  const shown = page('td').filter((_, cell) => page(cell).text() === '（条法司负责）');
  expect(shown.prev().text()).toBe('6');
  const lines = tabulateSummary(summary, report.file, null);
  expect(lines).toContain('Read for the last of a list, though they may be for all of it (1):');
  expect(lines).toContain('  line 6  （条法司负责）');
});
