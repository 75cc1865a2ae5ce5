import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { called } from '#command/called.fixture.ts';
import { loadAddressBooks } from '#content/load-address-books.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { loadSite } from '#content/load-site.ts';
import { addressBookSchema } from '#domain/address-book/book.ts';
import { compareAddresses } from '#domain/address-book/compare.ts';
import { retiredAddresses } from '#domain/address-book/retired.ts';
import { addressing } from './addresses.ts';
import { importing } from './import.ts';

const scratch = mkdtempSync(join(tmpdir(), 'addresses-'));
const content = join(scratch, 'content');
afterAll(() => rmSync(scratch, { recursive: true }));

const addresses = (...words: readonly string[]) => called(addressing, ...words, '--content', content);

/** Changes the text as received and imports it again, as an editor would. */
async function receive(change: (text: string) => string): Promise<void> {
  const file = join(scratch, 'received.txt');
  const before = readFileSync(join(content, '2022/source.txt'), 'utf8');
  const after = change(before);
  if (after === before) throw new Error('The change found nothing to change.');
  writeFileSync(file, after);
  const { status, said } = await called(importing, file, '--edition', '2022', '--out', content, '--replace-source');
  if (status !== 0) throw new Error(said);
}

/** What a build would say. */
function build(): string {
  try {
    loadSite(content);
    return 'built';
  } catch (error) {
    return String(error);
  }
}

const asPublished = join(scratch, 'as-published');
beforeAll(async () => {
  // The guideline of 2022 alone, whatever other editions the site holds.
  const others = globSync('content/*/source.txt')
    .map((file) => dirname(file))
    .filter((folder) => folder !== join('content', '2022'));
  cpSync('content', asPublished, { recursive: true, filter: (path) => !others.includes(path) });
  writeFileSync(join(asPublished, '2022/addresses.json'), '[]');
  const { status } = await called(addressing, 'accept', '--reason', 'First publication.', '--content', asPublished);
  expect(status).toBe(0);
});
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(asPublished, content, { recursive: true });
});

it('the ledger of the repository records every address, and every address stands', () => {
  const changes = compareAddresses(loadCorpus('content'), loadAddressBooks('content'));
  expect(changes.map(({ kind, address }) => `${kind} ${address}: npm run addresses`)).toEqual([]);
});

describe('the addresses of the real text', { timeout: 60_000 }, () => {
  it('stand as recorded: all units, sentences, duties, targets and departments', async () => {
    const [record] = addressBookSchema.parse(JSON.parse(readFileSync(join(content, '2022/addresses.json'), 'utf8')));
    const recorded = Object.keys(record?.recorded ?? {});
    const count = (pattern: RegExp) => recorded.filter((address) => pattern.test(address)).length;
    expect(count(/^2022\/[\d-]+\/s\d+\/$/u)).toBe(95);
    expect(count(/^2022\/(?:notice|preamble)\/s\d+\/$/u)).toBe(3);
    expect(count(/#d\d+$/u)).toBe(30);
    expect(count(/^2022\/\d+-\d+\/$/u)).toBe(13);
    expect(count(/^2022\/\d\/$/u)).toBe(5);
    expect(count(/^2022\/targets\/[a-z]+\/$/u)).toBe(5);
    expect(count(/^departments\//u)).toBe(11);
    expect(await addresses()).toEqual({
      status: 0,
      said: expect.stringMatching(
        /^Every published address is recorded, and its words stand.\nThe address books were compared with no earlier version: .*\n$/u,
      ),
    });
    expect(build()).toBe('built');
  });

  it('stop the build when one character changes, until that is accepted with a reason', async () => {
    await receive((text) => text.replace('强化知识产权领域诚信体系建设。', '强化知识产权领域诚信体系建没。'));
    expect(build()).toContain('the words at the published address 2022/3-4/s7/ have changed');
    expect(build()).toContain('“强化知识产权领域诚信体系建没。”');
    expect((await addresses()).status).toBe(1);
    expect((await addresses('accept')).said).toContain('accept: it needs --reason');
    expect((await addresses('accept', '--reason', 'The issuer corrected it.')).status).toBe(0);
    expect(build()).toBe('built');
    expect(loadAddressBooks(content)['2022']?.map(({ reason }) => reason)).toEqual([
      'First publication.',
      'The issuer corrected it.',
    ]);
  });

  it('stop the build when two sentences are swapped, and say where each went', async () => {
    const [first, second] = ['大力培育调解组织和仲裁机构。', '强化知识产权维权援助线上服务平台建设。'];
    await receive((text) => text.replace(`${first}${second}`, `${second}${first}`));
    expect(build()).toMatch(
      /2022\/3-4\/s4\/ have changed [^;]*; the words recorded there now stand at 2022\/3-4\/s5\//u,
    );
    expect(build()).toMatch(
      /2022\/3-4\/s5\/ have changed [^;]*; the words recorded there now stand at 2022\/3-4\/s4\//u,
    );
    expect((await addresses('accept', '--reason', 'The issuer swapped them.')).status).toBe(0);
    expect(build()).toBe('built');
  });

  it('stop the build when a clause is removed, and afterwards lead to its successor', async () => {
    await receive((text) => text.replace(/^\(十\) .*\n/mu, ''));
    for (const target of globSync(join(content, '2022/targets/*.mdx'))) {
      writeFileSync(target, readFileSync(target, 'utf8').replace(/^ties:.*?^---$/msu, 'ties: []\n---'));
    }
    // An oddity that stood in the clause goes with it.
    const facts = join(content, '2022/edition.mdx');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace(/^ {2}- words: 统计造假弄虚作假\n.*\n/mu, ''));
    const said = build();
    for (const lost of ['4-10/', '4-10/#d1', '4-10/#d2', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `4-10/s${n}/`)]) {
      expect(said).toContain(`the published address 2022/${lost} is lost`);
    }
    // Terms that only this clause named go with it.
    for (const [, term] of said.matchAll(/(terms\/\S+)\/ is lost/gu)) rmSync(join(content, `${term}.mdx`));
    const chosen = ['--successor', '2022/4-10/s1/=2022/4-9/s1/'];
    expect((await addresses('accept', '--reason', 'The clause was withdrawn.', ...chosen)).said).toContain(
      'retired 12',
    );
    expect(build()).toBe('built');
    const retired = retiredAddresses(loadAddressBooks(content));
    expect(retired.get('2022/4-10/s1/')?.successor).toBe('2022/4-9/s1/');
    expect(retired.get('2022/4-10/s2/')?.successor).toBe('2022/4/');
  });

  it.skipIf(spawnSync('git', ['--version']).error)(
    'stop it when git has what the book lacks, and say how to take it back',
    async () => {
      const git = (...args: string[]) => execFileSync('git', ['-C', scratch, ...args], { stdio: 'pipe' });
      git('init', '--quiet');
      git('add', 'content/2022/addresses.json');
      git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--message=1');
      rmSync(join(content, '2022/addresses.json'));
      const { status, said } = await addresses();
      expect(status).toBe(1);
      expect(said).toContain('content/2022/addresses.json: the address book is gone, which git has with 1 record.');
      expect(build()).toContain('the address book is gone');
      // What would begin a new book is refused.
      expect(await addresses('accept', '--reason', '重来。')).toMatchObject({
        status: 1,
        said: expect.stringContaining('record 1 of 1, which git has, is missing or was changed'),
      });
      git(...(/git (checkout [0-9a-f]{12} -- \S+),/u.exec(said)?.[1]?.split(' ') ?? []));
      expect(build()).toBe('built');
      rmSync(join(scratch, '.git'), { recursive: true });
    },
  );

  it('stop the build with a word about the file when the ledger is broken', async () => {
    writeFileSync(join(content, '2022/addresses.json'), '[{"on": "yesterday"}]');
    const { status, said } = await addresses();
    expect(said).toContain('addresses.json');
    expect(status).toBe(1);
  });
});
