import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { called } from '#command/called.fixture.ts';
import { changesOf2023, changesOf2024, makeYear, year2022 } from '#tests/made-years.ts';
import { addressing } from './addresses.ts';
import { importing } from './import.ts';
import { removal } from './remove.ts';

const scratch = mkdtempSync(join(tmpdir(), 'remove-'));
const content = join(scratch, 'content');
afterAll(() => rmSync(scratch, { recursive: true }));

const remove = (...words: readonly string[]) => called(removal, ...words, '--content', content);

const second = makeYear(year2022(), 2023, changesOf2023);

/** Imports a year that was never published. */
async function importTrial(folder: string, year: string, text: string): Promise<void> {
  const file = join(scratch, 'trial.txt');
  writeFileSync(file, text);
  const words = ['--edition', year, '--published', `${year}-03-28`, '--out', folder];
  const { status, said } = await called(importing, file, ...words);
  if (status !== 0) throw new Error(said);
}

/** A copy of the content with 2022, and a trial of 2023 beside it. */
const withTrial = join(scratch, 'with-trial');
beforeAll(async () => {
  const others = globSync('content/*/source.txt')
    .map((file) => dirname(file))
    .filter((folder) => folder !== join('content', '2022'));
  cpSync('content', withTrial, { recursive: true, filter: (path) => !others.includes(path) });
  await importTrial(withTrial, '2023', second.text);
});
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(withTrial, content, { recursive: true });
});

describe('an edition that was never published', () => {
  it('is removed whole, and the rest is sound', async () => {
    const before = readdirSync(content);
    const { status, said } = await remove('2023');
    expect(status, said).toBe(0);
    expect(said).toContain('clauses/3-4.mdx');
    expect(readdirSync(content)).toEqual(before.filter((name) => name !== '2023'));
    expect((await called(addressing, '--content', content)).said).not.toContain('2023/');
  });

  it('is only listed by a dry run', async () => {
    const { status, said } = await remove('2023', '--dry-run');
    expect(status).toBe(0);
    expect(said).toMatch(/ {2}edition\.mdx\n[\s\S]*2023 would be removed, with these \d+ files/u);
    expect(existsSync(join(content, '2023/edition.mdx'))).toBe(true);
  });

  it('stays where the rest of the content names it, which is said with the file', async () => {
    await importTrial(content, '2024', makeYear(second, 2024, changesOf2024).text);
    writeFileSync(
      join(content, '2024/lineage.mdx'),
      '---\nagainst: 2023\ncorrections:\n  - { before: [3-4-s2], after: [3-4-s2], reason: 原样沿用 }\n---\n',
    );
    const { status, said } = await remove('2023');
    expect(status).toBe(1);
    expect(said).toContain(join(content, '2024/lineage.mdx'));
    expect(existsSync(join(content, '2023/edition.mdx'))).toBe(true);
  });
});

describe('an edition with recorded addresses', () => {
  function recordedIn2022(): ReadonlySet<string> {
    const book: readonly { recorded: object }[] = JSON.parse(
      readFileSync(join(content, '2022/addresses.json'), 'utf8'),
    );
    return new Set(book.flatMap(({ recorded }) => Object.keys(recorded)));
  }

  it('stays, and says how many are promised', async () => {
    const { status, said } = await remove('2022');
    expect(status).toBe(1);
    expect(said).toContain(`addresses of the edition are recorded, ${recordedIn2022().size} in all`);
    expect(existsSync(join(content, '2022/edition.mdx'))).toBe(true);
  });

  it('stays also where only git has them', async () => {
    const git = (...args: readonly string[]) => spawnSync('git', ['-C', content, ...args]);
    const book = join(content, '2023/addresses.json');
    writeFileSync(book, '[{"on":"2023-04-01","reason":"首次发布","recorded":{"2023/":"00000000"},"retired":{}}]');
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', 'commit', '-qm', 'Publish');
    writeFileSync(book, '[]\n');
    const { status, said } = await remove('2023');
    expect(status).toBe(1);
    expect(said).toMatch(/2023\/addresses\.json in [0-9a-f]+: addresses of the edition are recorded, 1 in all/u);
  });
});

it('the only edition stays', async () => {
  rmSync(join(content, '2023'), { recursive: true });
  writeFileSync(join(content, '2022/addresses.json'), '[]');
  const { status, said } = await remove('2022');
  expect(status).toBe(1);
  expect(said).toContain('it is the only edition');
});

it('what is no edition is told from those that are there', async () => {
  const { status, said } = await remove('2032');
  expect([status, said]).toEqual([
    1,
    expect.stringContaining('there is no such edition. The content holds 2022, 2023.'),
  ]);
});
