import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readSite } from '#content/load-site.ts';
import { describe as say } from '#domain/problem.ts';
import { breakCopy } from '#tests/broken-copy.ts';

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

// `npm run audit -- sites` sees the pages come back when the content is mended.
test('a check, a build and the pages one writes with say the very same problems', async () => {
  await using broken = await breakCopy('broken');
  const { call, page, folder } = broken;
  const [check, [build, astroBuild], html] = await Promise.all([
    call('scripts/check.ts'),
    // One that waits for the other would say so.
    call('scripts/build.ts').then(async (first) => [first, await call('scripts/astro.ts', 'build')] as const),
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
  expect(existsSync(join(folder, 'dist/2022/index.html'))).toBe(false);

  expect(problemsIn(load(html)('pre').text())).toEqual(said);

  const { problems } = readSite(join(folder, 'content'));
  expect(problems.map((problem) => `  ${say(problem).replaceAll(`${folder}/`, '')}`)).toEqual(said);
  for (const words of [check.said, astroBuild.said, html]) expect(words).not.toMatch(/^ {4}at |Stack trace|Hint:/mu);
});
