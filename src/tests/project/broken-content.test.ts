import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSite } from '#content/load-site.ts';
import { describe as say } from '#domain/problem.ts';

const copy = resolve('.cache/broken');
// A test runner's own variables would change what Astro does.
const { HOME = '', PATH = '' } = process.env;
const inCopy = { cwd: copy, env: { HOME, PATH } };
let dev: ChildProcessWithoutNullStreams;
let saidByDev = '';
let origin: string;

beforeAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  for (const name of ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json']) {
    cpSync(name, resolve(copy, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), resolve(copy, 'node_modules'));
  breakContent();
  origin = `http://localhost:${await freePort()}`;
  dev = spawn(process.execPath, ['scripts/astro.ts', 'dev', '--port', new URL(origin).port], inCopy);
  for (const stream of [dev.stdout, dev.stderr]) {
    stream.on('data', (words) => {
      saidByDev += words;
    });
  }
});
afterAll(async () => {
  const ended = dev.exitCode === null ? new Promise((done) => dev.once('exit', done)) : null;
  dev.kill();
  await ended;
  rmSync(copy, { recursive: true, force: true });
});

/** Breaks as much as can be broken at once, each in another way. */
function breakContent(): void {
  const change = (file: string, from: string | RegExp, to: string) => {
    const path = resolve(copy, 'content', file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after, file).not.toBe(before);
    writeFileSync(path, after);
  };
  change('2022/edition.mdx', 'signed: "2022-03-16"', 'signed: 2022-03-17');
  change('2022/clauses/3-4.mdx', '调解组织', '调 解组织');
  change('2022/clauses/3-8.mdx', /\n/g, '\r\n');
  change('2022/targets/creation.mdx', 'value: 16.5', 'value: 15.5');
  change('departments/personnel.mdx', 'aliases:', 'alias:');
  change('terms/rcep.mdx', 'kind: treaty', 'kind: treaty\nkind: treaty');
  change('about.mdx', '<h2 id="what">', '<h2 id=what>');
  rmSync(resolve(copy, 'content/terms/tisc.mdx'));
  writeFileSync(resolve(copy, 'content/terms/tisc.md'), '---\n---\n');
  mkdirSync(resolve(copy, 'content/1999'));
  writeFileSync(resolve(copy, 'content/1999/addresses.json'), '[');
  writeFileSync(resolve(copy, 'content/1999/edits.json'), '[]');
}

const expected = [
  'content/1999/source.json: the file is missing.',
  'content/1999/source.txt: the file is missing.',
  'content/1999/edition.mdx: the file is missing.',
  'content/2022/clauses/3-4.mdx:1: character 170 of the paragraph is white space (U+0020)',
  'content/2022/edition.mdx:6: signed is not what the document prints, “2022年3月16日”: “2022-03-17”.',
  'content/2022/targets/creation.mdx:7: value 15.5, unit 个月 and comparison = are not what the quote says',
  'content/1999/addresses.json',
  'content/about.mdx:6: the prose is not MDX',
  'content/departments/personnel.mdx:2: the key is missing: “aliases”.',
  'content/departments/personnel.mdx:7: nothing knows this key: “alias”.',
  'content/terms/rcep.mdx:6: the front matter is not YAML',
  'content/terms/tisc.md: nothing reads this file.',
];

/** The problems among the lines that a command prints. */
const problemsIn = (said: string): string[] => said.split('\n').filter((line) => /^ {2}content\//u.test(line));

function call(...script: string[]): Promise<{ status: number; said: string }> {
  return new Promise((done) => {
    execFile(process.execPath, script, inCopy, (error, stdout, stderr) =>
      done({ status: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
  });
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** What the server that one writes with answers as soon as the test accepts it. */
async function page(path: string, accepts: (status: number, html: string) => boolean): Promise<string> {
  while (dev.exitCode === null) {
    const answer = await fetch(origin + path, { headers: { Accept: 'text/html' } }).catch(() => null);
    const html = (await answer?.text()) ?? '';
    if (answer && accepts(answer.status, html)) return html;
    await new Promise((again) => setTimeout(again, 100));
  }
  throw new Error(`The server has ended:\n${saidByDev}`);
}

test('a check, a build and the pages one writes with say the very same problems', async () => {
  const [check, build, astroBuild, html] = await Promise.all([
    call('scripts/check.ts'),
    call('scripts/build.ts'),
    call('scripts/astro.ts', 'build'),
    page('/2022/', () => true),
  ]);
  const said = problemsIn(check.said);
  expect(said.map((line) => expected.find((start) => line.startsWith(`  ${start}`))).toSorted()).toEqual(
    expected.toSorted(),
  );
  expect(check.status).toBe(1);

  expect(build).toEqual(check);
  expect(problemsIn(astroBuild.said)).toEqual(said);
  expect(astroBuild.status).toBe(1);
  expect(existsSync(resolve(copy, 'dist/2022/index.html'))).toBe(false);

  expect(problemsIn(load(html)('pre').text())).toEqual(said);

  const { problems } = readSite(resolve(copy, 'content'));
  expect(problems.map((problem) => `  ${say(problem).replaceAll(`${copy}/`, '')}`)).toEqual(said);
  for (const words of [check.said, astroBuild.said, html]) expect(words).not.toMatch(/^ {4}at |Stack trace|Hint:/mu);
});

test('the pages come back when the content is mended, and show what is changed in it', async () => {
  rmSync(resolve(copy, 'content/1999'), { recursive: true });
  rmSync(resolve(copy, 'content/terms/tisc.md'));
  cpSync('content', resolve(copy, 'content'), { recursive: true });
  await page('/about/', (status, html) => status === 200 && load(html)('h2').first().text() === '这是什么');

  const file = resolve(copy, 'content/departments/personnel.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*/mu, 'name: 人事和教育司'));
  await page('/departments/personnel/', (_, html) => html.includes('人事和教育司'));

  const clause = resolve(copy, 'content/2022/clauses/3-4.mdx');
  const words = readFileSync(clause, 'utf8');
  writeFileSync(clause, words.replace('调解组织', '调解机构'));
  await page('/2022/3-4/', (status, html) => status === 500 && html.includes('content/2022/clauses/3-4.mdx:1'));
  writeFileSync(clause, words);
  await page('/2022/3-4/', (status) => status === 200);
});
