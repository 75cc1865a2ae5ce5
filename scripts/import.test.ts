import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { called } from '#command/called.fixture.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { SAMPLE } from '#domain/importing/sample.fixture.ts';
import { changesOf2023, makeYear, year2022 } from '#tests/made-years.ts';
import { importing } from './import.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const SOURCE = 'content/2022/source.txt';
/** sha256sum content/2022/source.txt */
const HASH = '853260a0e0883f1d7e776b7009949a0bfeae831203c59b5f2116994cc9d898e0';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const run = (...words: readonly string[]) => called(importing, ...words);

test('the source in the repository gives exactly the content in the repository', async () => {
  expect((await run(SOURCE, '--edition', '2022', '--out', out)).status).toBe(0);
  for (const name of ['source.txt', 'edits.json', 'notice.mdx', 'preamble.mdx', 'annex.mdx']) {
    expect(readFileSync(join(out, '2022', name))).toEqual(readFileSync(join('content/2022', name)));
  }
  const clauses = readdirSync('content/2022/clauses');
  expect(readdirSync(join(out, '2022/clauses'))).toEqual(clauses);
  for (const name of clauses) {
    expect(readFileSync(join(out, '2022/clauses', name))).toEqual(readFileSync(join('content/2022/clauses', name)));
  }
});

test('another year becomes an edition at the cost of one command, its goals and figures included', async () => {
  cpSync('content/departments', join(out, 'departments'), { recursive: true });
  cpSync('content/terms', join(out, 'terms'), { recursive: true });
  cpSync('content/series', join(out, 'series'), { recursive: true });
  cpSync('content/library.mdx', join(out, 'library.mdx'));
  const later = readFileSync(SOURCE, 'utf8').replaceAll('2022', '2023').replace('〔2023〕15号', '〔2023〕7号');
  const received = `${out}.txt`;
  onTestFinished(() => rmSync(received, { force: true }));
  writeFileSync(received, later.replaceAll('2023年—2023年', '2023年'));
  expect(await run(received, '--edition', '2023', '--out', out)).toMatchObject({ status: 0 });
  const file = (name: string) => readFileSync(join(out, '2023', name), 'utf8');
  expect(file('edition.mdx')).toContain('number: 国知发运字〔2023〕7号');
  // Without quotes a reader of YAML 1.1 makes a moment in time of it.
  expect(file('edition.mdx')).toContain('signed: "2023-03-16"');
  expect(file('addresses.json')).toBe('[]\n');
  expect(file('targets/creation.mdx')).toContain('quote: 高价值专利审查周期压减至13.8个月');
  expect(file('targets/utilization.mdx')).toContain('comparison: ">="');
  rmSync(join(out, 'terms'), { recursive: true });
  const edition = loadCorpus(out).editions[0];
  expect([edition?.slug, edition?.tasks.length, edition?.targets.length]).toEqual(['2023', 69, 5]);
});

test('names that nobody knows are told once each, and become files for an editor to look over', async () => {
  cpSync('content', out, { recursive: true, filter: (path) => !/content.(?!2022)\d{4}/u.test(path) });
  const received = `${out}.txt`;
  onTestFinished(() => rmSync(received, { force: true }));
  const later = makeYear(year2022(), 2023, changesOf2023).text;
  writeFileSync(
    received,
    later.replace('（条法司负责）', '（督查司负责）').replace('（保护司负责）', '（督查司、保沪司配合）'),
  );
  const call = [received, '--edition', '2023', '--out', out, '--published', '2023-03-28'];
  const refused = await run(...call);
  expect(refused.status).toBe(1);
  expect(refused.said.match(/a note names a department that is not known: “[^”]+”/gu)).toEqual([
    'a note names a department that is not known: “督查司”',
    'a note names a department that is not known: “保沪司”',
  ]);
  expect(existsSync(join(out, '2023'))).toBe(false);

  const { status, said } = await run(...call, '--add-departments');
  expect(status).toBe(0);
  expect(said).toMatch(/^ {2}.*:\d+: 督查司, named 2 times, here first$/mu);
  expect(said).toMatch(/^ {2}.*:\d+: 保沪司, named once; one character off 保护司: a misprint\?$/mu);
  expect(readFileSync(join(out, 'departments/du-cha-si.mdx'), 'utf8')).toBe(
    `---
order: 12
token: 督查司
name: 督查司
nameConfirmed: false
nameAsOf: 2023-03
aliases: []
parent: 所属未核
kind: 司
issuer: 国家知识产权局
---
`,
  );
  const edition = loadCorpus(out).editions.find(({ slug }) => slug === '2023');
  expect(edition?.tasks.filter(({ departments }) => departments.includes('du-cha-si')).length).toBeGreaterThan(0);
  // What is known by now is neither told nor written again.
  expect((await run(...call, '--add-departments')).said).not.toContain('Departments added');
});

test('a further year says what changed against the year before', async () => {
  cpSync('content', out, { recursive: true, filter: (path) => !/content.(?!2022)\d{4}/u.test(path) });
  const received = `${out}.txt`;
  onTestFinished(() => rmSync(received, { force: true }));
  writeFileSync(received, makeYear(year2022(), 2023, changesOf2023).text);
  const { status, said } = await run(received, '--edition', '2023', '--out', out, '--published', '2023-03-28');
  expect(status).toBe(0);
  const lines = said.split('\n');
  expect(lines.find((line) => line.startsWith('Against'))).toMatch(
    /^Against 2022: 沿用 \d+, 修改 10, 移位 4, 新增 5, 删除 5, 拆分 3, 合并 3\.$/u,
  );
  expect(lines).toContain('  新增 三（四）第7句: 研究制定惩罚性赔偿适用指引。');
  expect(lines).toContain('  删除 三（七）第3句: 继续参与做好新冠肺炎疫苗和治疗药物有关知识产权豁免谈判磋商。');
  expect(lines).toContain('  移位 三（四）第7句 → 三（六）第9句: 强化知识产权领域诚信体系建设。');
  expect(lines.some((line) => /^ {2}人事司: 2 → 2 tasks/u.test(line))).toBe(false);
});

test('a second run changes nothing, and editors’ files are left alone', async () => {
  await run(SOURCE, '--edition', '2022', '--out', out);
  const edition = join(out, '2022/edition.mdx');
  writeFileSync(edition, `${readFileSync(edition, 'utf8')}\n编者按。\n`);
  expect((await run(SOURCE, '--edition', '2022', '--out', out)).said).toContain('nothing has changed');
  expect(readFileSync(edition, 'utf8')).toContain('编者按。');
});

test('the check agrees, and names the line that was changed by hand', async () => {
  await run(SOURCE, '--edition', '2022', '--out', out);
  expect(await run(SOURCE, '--edition', '2022', '--out', out, '--check')).toMatchObject({ status: 0 });
  const clause = join(out, '2022/clauses/1-2.mdx');
  writeFileSync(clause, readFileSync(clause, 'utf8').replace('稳字当头', '稳子当头'));
  writeFileSync(join(out, '2022/clauses/9-9.mdx'), '（九）多余。\n');
  const { status, said } = await run(SOURCE, '--edition', '2022', '--out', out, '--check');
  expect(status).toBe(1);
  expect(said).toContain('clauses/1-2.mdx:5: the file is not what the source gives: “');
  expect(said).toContain('稳子当头');
  expect(said).toContain('clauses/9-9.mdx: the source has no words for this file');
});

test('a refused file leaves nothing written and says every reason', async () => {
  const received = join(out, 'received.txt');
  writeFileSync(
    received,
    readFileSync(SOURCE, 'utf8').replace('（办公室负责）', '（监察司负责）').replace('五、', '六、'),
  );
  const { status, said } = await run(received, '--edition', '2022', '--out', out);
  expect(status).toBe(1);
  expect(said).toContain('received.txt:69: a note names a department that is not known: “监察司”');
  expect(said).toContain('received.txt:87: part 6 follows part 4');
  expect(said).toContain('Nothing was written.');
  expect(existsSync(join(out, '2022'))).toBe(false);
});

test.each(['search', '22', 'Plan-2023', '../2022'])('%s is refused as the address of an edition', async (slug) => {
  expect(await run(SOURCE, '--edition', slug, '--out', out)).toMatchObject({ status: 1 });
});

test('every line that is dropped is printed, and every place that is not read, which source.json lists', async () => {
  const received = join(out, 'received.txt');
  const text = readFileSync(SOURCE, 'utf8').replace('（人事司负责）', '（请人事司办）');
  writeFileSync(received, text);
  const { status, said } = await run(received, '--edition', '2022', '--out', out);
  expect(status).toBe(0);
  for (const [number, line] of [...text.split('\n').entries()].filter(([index, line]) => index > 91 && line !== ''))
    expect(said).toContain(`  ${received}:${number + 1}: ${line}\n`);
  expect(said).toContain(`  ${received}:7: 发布时间: 2022-03-21\n`);
  expect(said).toContain(`  ${received}:79: （请人事司办）\n`);
  expect(JSON.parse(readFileSync(join(out, '2022/source.json'), 'utf8'))).toMatchObject({
    replaced: [],
    unread: [{ line: 79, words: '（请人事司办）' }],
  });
});

test('other bytes are refused unless they are to replace the source, and then both hashes are recorded', async () => {
  const received = join(out, 'received.txt');
  writeFileSync(received, readFileSync(SOURCE, 'utf8').replace('大力培育', '积极培育'));
  await run(SOURCE, '--edition', '2022', '--out', out);
  const before = readFileSync(join(out, '2022/clauses/3-4.mdx'), 'utf8');
  const { status, said } = await run(received, '--edition', '2022', '--out', out);
  expect([status, said]).toEqual([1, expect.stringContaining('the edition was imported from other bytes, SHA-256')]);
  expect(readFileSync(join(out, '2022/clauses/3-4.mdx'), 'utf8')).toBe(before);
  expect((await run(received, '--edition', '2022', '--out', out, '--replace-source')).status).toBe(0);
  const record = JSON.parse(readFileSync(join(out, '2022/source.json'), 'utf8'));
  expect(record.replaced).toEqual([{ sha256: HASH, on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) }]);
  expect(record.sha256).not.toBe(HASH);
});

test('a text in GB 18030 gives the same words, and is kept beside them as it was received', async () => {
  const received = join(out, 'f.txt');
  writeFileSync(received, iconv.encode(readFileSync(SOURCE, 'utf8'), 'gb18030'));
  const decoded = join(out, 'decoded.txt');
  const { status, said } = await run(received, '--edition', '2022', '--out', out, '--decoded', decoded);
  expect(status).toBe(0);
  expect(readFileSync(decoded)).toEqual(readFileSync(SOURCE));
  expect(said).toContain(`${received}: read as text, GB18030; the encoding is a guess from the bytes`);
  const file = (name: string) => readFileSync(join(out, '2022', name));
  expect(file('received.txt')).toEqual(readFileSync(received));
  for (const name of ['source.txt', 'edits.json', 'notice.mdx', 'clauses/3-4.mdx'])
    expect(file(name)).toEqual(readFileSync(join('content/2022', name)));
  expect(JSON.parse(String(file('source.json')))).toMatchObject({
    sha256: HASH,
    received: { file: 'received.txt', sha256: sha256(readFileSync(received)), encoding: 'GB18030', guessed: true },
  });
});

test('what cannot be decoded is refused for that alone', async () => {
  const received = join(out, 'f.doc');
  writeFileSync(received, Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  const { status, said } = await run(received, '--edition', '2023', '--out', out);
  expect([status, said]).toEqual([
    1,
    `One problem:\n  ${received}: the file is an old Office document (DOC). Open it in Word or WPS, save it as .docx and import that.\nNothing was written.\n`,
  ]);
});

test('a dry run says what would become of a text that is refused, on a page as well, and writes nothing else', async () => {
  const received = join(out, 'received.txt');
  writeFileSync(received, SAMPLE.replace('发布时间: 2023-03-21', '').replace('（条法司负责）', '（督查司负责）'));
  const page = join(out, 'report.html');
  const call = [received, '--series', 'guideline', '--out', out, '--dry-run', '--report', page];
  const { status, said } = await run(...call);
  expect(status).toBe(1);
  expect(said).toContain(`${received}, as the edition 2023\nFacts:\n`);
  expect(said).toMatch(/^ {2}published +— +not printed: give --published$/mu);
  expect(said).toMatch(/^ {2}督查司 +1 +line 33 +unknown$/mu);
  expect(said).toContain('the text does not say what --published is. Give --published; never guess it.');
  expect(said).toMatch(/A dry run: nothing was written\.\n$/u);
  expect(readFileSync(page, 'utf8')).toContain('督查司');
  expect(readdirSync(out)).toEqual(['received.txt', 'report.html']);
  const sound = await run(...call, '--add-departments', '--published', '2023-03-21');
  expect([sound.status, sound.said]).toEqual([0, expect.stringContaining('Doubts: none.')]);
  expect(readdirSync(out)).toEqual(['received.txt', 'report.html']);
});

test('the first edition of a series says which file the series wants, and a second one nothing', async () => {
  const text = join(out, 'plan.txt');
  writeFileSync(text, SAMPLE);
  const series = join(out, 'series/plan.mdx');
  expect((await run(text, '--series', 'plan', '--out', out)).said).toContain(
    `The series plan has no file yet: write ${series} like that of another series, and name it in ${join(out, 'library.mdx')}.\n`,
  );
  mkdirSync(join(out, 'series'));
  cpSync('content/series/guideline.mdx', series);
  writeFileSync(text, SAMPLE.replaceAll('2023', '2024'));
  const { said } = await run(text, '--series', 'plan', '--out', out);
  expect(said).toContain('files written, 0 removed.');
  expect(said).not.toContain('no file yet');
});

test('of a folder each sound file becomes the edition of its year, and nothing of a refused one is written', async () => {
  const folder = join(out, 'received');
  mkdirSync(folder);
  for (const year of ['2023', '2024']) writeFileSync(join(folder, `${year}.txt`), SAMPLE.replaceAll('2023', year));
  writeFileSync(join(folder, 'again.md'), SAMPLE);
  writeFileSync(join(folder, 'cut.txt'), SAMPLE.replaceAll('2023', '2025').replace('三、', '四、'));
  writeFileSync(join(folder, 'old.doc'), '');
  const { status, said } = await run(folder, '--series', 'guideline', '--out', out);
  expect(status).toBe(1);
  expect(said).toContain(`${join(folder, 'old.doc')}: passed over, no file of a form that is read.`);
  expect(said).toContain(`${join(folder, 'cut.txt')}:39: part 4 follows part 2`);
  expect(said).toContain(`${join(folder, 'again.md')}: ${join(folder, '2023.txt')} gives the edition 2023 as well`);
  expect(said).toContain('2 of 4 files were refused, and nothing of them was written.');
  expect(readdirSync(out)).toEqual(['2023', '2024', 'received']);
  expect(readFileSync(join(out, '2024/source.txt'), 'utf8')).toBe(SAMPLE.replaceAll('2023', '2024'));
});

test.each<[string, string[], string]>([
  [
    'a folder without a file that is read',
    ['content', '--edition', '2023'],
    'content: the folder has no file of a form that is read',
  ],
  [
    'one edition for two files',
    [SOURCE, 'README.md', '--edition', '2022'],
    '--edition is for one file, and these are 2.',
  ],
  ['a file that is not there', ['none.txt', '--edition', '2023'], 'none.txt: no such file or directory'],
  ['no edition', [SOURCE], '--edition is missing.'],
  [
    'a file for the folder of the content',
    [SOURCE, '--edition', '2022', '--out', SOURCE],
    'a file stands where a folder must',
  ],
  ['another year than the title’s', [SOURCE, '--edition', '2023'], 'the title says 2022, --edition 2023 another year'],
  [
    'a day that is none',
    [SOURCE, '--edition', '2022', '--published', 'yesterday'],
    '--published: this is no day of the calendar',
  ],
])('%s is refused in plain words', async (_, words, expected) => {
  const { status, said } = await run(...words, ...(words.includes('--out') ? [] : ['--out', out]));
  expect(status).not.toBe(0);
  expect(said).toContain(expected);
  expect(said).not.toContain('    at ');
  expect(readdirSync(out)).toEqual([]);
});

test('an address book that stands is never laid out again', async () => {
  await run(SOURCE, '--edition', '2022', '--out', out);
  writeFileSync(join(out, '2022/addresses.json'), '[{"on":"2026-01-01"}]\n');
  rmSync(join(out, '2022/edition.mdx'));
  expect((await run(SOURCE, '--edition', '2022', '--out', out)).status).toBe(0);
  expect(readFileSync(join(out, '2022/addresses.json'), 'utf8')).toBe('[{"on":"2026-01-01"}]\n');
  expect(existsSync(join(out, '2022/edition.mdx'))).toBe(true);
});
