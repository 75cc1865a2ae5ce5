import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadBookHistory } from './load-book-history.ts';

const scratch = mkdtempSync(join(tmpdir(), 'history-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const record = (on: string) => ({ on, reason: '缘由。', recorded: {}, retired: {} });
const [first, second, third] = ['2026-01-01', '2026-02-01', '2026-03-01'].map(record);

/** A repository of its own, whose content is changed and committed step by step. */
class Repository {
  readonly root: string;
  readonly content: string;
  #commits = 0;

  constructor(name: string) {
    this.root = join(scratch, name);
    this.content = join(this.root, '内容');
    mkdirSync(this.content, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
  }

  git(...args: string[]): string {
    // Each commit a minute after the one before, so that the newest is known.
    const date = `2026-01-01T00:${String(this.#commits).padStart(2, '0')}:00Z`;
    const person = { NAME: '编者', EMAIL: 'editor@example.org', DATE: date };
    const environment = Object.entries(person).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]);
    return execFileSync('git', ['-c', 'commit.gpgsign=false', ...args], {
      cwd: this.root,
      encoding: 'utf8',
      env: { ...process.env, ...Object.fromEntries(environment), GIT_CONFIG_GLOBAL: '/dev/null' },
    });
  }

  /** Commits a book as the command writes it; gives the commit as it is abbreviated. */
  commit(edition: string, book: unknown): string {
    mkdirSync(join(this.content, edition), { recursive: true });
    writeFileSync(join(this.content, edition, 'addresses.json'), `${JSON.stringify(book, null, 2)}\n`);
    return this.commitAll();
  }

  commitAll(): string {
    this.#commits += 1;
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', String(this.#commits));
    return this.git('rev-parse', 'HEAD').slice(0, 12);
  }
}

/** The days of the records in each version. */
const versionsIn = (folder: string) =>
  loadBookHistory(folder).earlier.map(({ edition, version, book }) => [edition, version, book.map(({ on }) => on)]);

describe.skipIf(spawnSync('git', ['--version']).error)('the history of the address books', () => {
  it('holds every version that the newest does not go on from', () => {
    const repository = new Repository('grown');
    repository.commit('2022', [first]);
    const grown = repository.commit('2022', [first, second]);
    const shrunk = repository.commit('2022', [first]);
    const other = repository.commit('plan-2023', [third]);
    expect(versionsIn(repository.content)).toEqual([
      ['plan-2023', other, ['2026-03-01']],
      ['2022', shrunk, ['2026-01-01']],
      ['2022', grown, ['2026-01-01', '2026-02-01']],
    ]);
    expect(loadBookHistory(repository.content).said).toBe('The address books were compared with 3 committed versions.');
  });

  it('leaves out what a newer version goes on from, counted all the same', () => {
    const repository = new Repository('appended');
    for (const book of [[], [first], [first, second]]) repository.commit('2022', book);
    const newest = repository.commit('2022', [first, second, third]);
    expect(versionsIn(repository.content).slice(0, 1)).toEqual([
      ['2022', newest, ['2026-01-01', '2026-02-01', '2026-03-01']],
    ]);
    // The empty book is spelt otherwise, and holds nothing that could be lost.
    expect(
      versionsIn(repository.content)
        .slice(1)
        .map(([, , days]) => days),
    ).toEqual([[]]);
    expect(loadBookHistory(repository.content).said).toContain('with 4 committed versions.');
  });

  it('takes a version whose last record was altered for no beginning', () => {
    const repository = new Repository('altered');
    const before = repository.commit('2022', [{ ...first, retired: { 'a/': 'b/' } }]);
    repository.commit('2022', [{ ...first, retired: { 'a/': 'b/', 'c/': 'd/' } }, second]);
    expect(versionsIn(repository.content).at(-1)).toEqual(['2022', before, ['2026-01-01']]);
  });

  it('holds the versions of a book that is gone, and of a branch whose merge left them out', () => {
    const repository = new Repository('merged');
    repository.commit('2022', [first]);
    repository.git('checkout', '--quiet', '-b', 'side');
    const side = repository.commit('2022', [first, second]);
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2023', [third]);
    repository.git('merge', '--quiet', '--strategy=ours', '--message=3', 'side');
    rmSync(join(repository.content, '2023'), { recursive: true });
    repository.commitAll();
    const found = versionsIn(repository.content);
    expect(found).toContainEqual(['2022', side, ['2026-01-01', '2026-02-01']]);
    expect(found.find(([edition]) => edition === '2023')?.[2]).toEqual(['2026-03-01']);
  });

  it('does not hold what was never committed, or lies deeper or elsewhere', () => {
    const repository = new Repository('elsewhere');
    writeFileSync(join(repository.root, 'addresses.json'), '[]');
    mkdirSync(join(repository.content, '2022/old'), { recursive: true });
    writeFileSync(join(repository.content, '2022/old/addresses.json'), '[]');
    writeFileSync(join(repository.content, 'addresses.json'), '[]');
    repository.commitAll();
    mkdirSync(join(repository.content, '2023'));
    writeFileSync(join(repository.content, '2023/addresses.json'), '[]');
    expect(loadBookHistory(repository.content)).toEqual({
      earlier: [],
      said: 'The address books were compared with 0 committed versions.',
    });
  });

  it('says which versions cannot be read as books', () => {
    const repository = new Repository('unread');
    const broken = repository.commit('2022', { first });
    repository.commit('2022', [first]);
    expect(versionsIn(repository.content)).toHaveLength(1);
    expect(loadBookHistory(repository.content).said).toBe(
      `The address books were compared with 1 committed version; those of ${broken} cannot be read.`,
    );
  });

  it('says that a shallow clone may lack some', () => {
    const repository = new Repository('whole');
    repository.commit('2022', [first]);
    const newest = repository.commit('2022', [second]);
    const clone = join(scratch, 'shallow');
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.root}`, clone);
    expect(versionsIn(join(clone, '内容'))).toEqual([['2022', newest, ['2026-02-01']]]);
    expect(loadBookHistory(join(clone, '内容')).said).toBe(
      'The address books were compared with 1 committed version; this clone is shallow, git fetch --unshallow brings the rest.',
    );
  });

  it('says that there is none outside a repository, and in one without commits', () => {
    const bare = join(scratch, 'bare');
    cpSync('content/2022/addresses.json', join(bare, '2022/addresses.json'));
    expect(loadBookHistory(bare).earlier).toEqual([]);
    expect(loadBookHistory(bare).said).toMatch(
      /^The address books were compared with no earlier version: git says not a git repository/u,
    );
    const { content } = new Repository('new');
    expect(loadBookHistory(content).said).toMatch(/with no earlier version: git says /u);
  });

  it('asks the repository of the folder, whatever repository a hook works in', () => {
    const [one, other] = [new Repository('one'), new Repository('other')];
    one.commit('2022', [first]);
    other.commit('2023', [second]);
    process.env.GIT_DIR = join(other.root, '.git');
    try {
      expect(versionsIn(one.content).map(([edition]) => edition)).toEqual(['2022']);
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});

it('without git there is no history, which is said', () => {
  const { PATH } = process.env;
  process.env.PATH = scratch;
  try {
    expect(loadBookHistory('content')).toEqual({
      earlier: [],
      said: 'The address books were compared with no earlier version: git is not installed.',
    });
  } finally {
    process.env.PATH = PATH;
  }
});
