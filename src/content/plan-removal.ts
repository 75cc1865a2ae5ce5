import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { AddressBook } from '#domain/address-book/book.ts';
import { describe, type Problem, ProblemsError } from '#domain/problem.ts';
import { loadAddressBooks } from './load-address-books.ts';
import { loadBookHistory } from './load-book-history.ts';
import { readCorpus } from './load-corpus.ts';

/** What is to go with an edition. */
export interface Removal {
  /** The edition's folder. */
  readonly folder: string;
  /** Its files, by path below the folder. */
  readonly files: readonly string[];
}

/**
 * Finds out what removing an edition would take away.
 *
 * @throws ProblemsError with all that speaks against it: addresses that were ever recorded, that no other edition is
 *   there, and whatever in the rest of the content would be wrong without it
 */
export function planRemoval(content: string, edition: string): Removal {
  const folder = join(content, edition);
  const editions = globSync('*/edition.mdx', { cwd: content }).map((file) => file.split(/[\\/]/u)[0] ?? '');
  if (!editions.includes(edition)) {
    const held = editions.sort().join(', ');
    throw new ProblemsError([
      { file: folder, line: null, words: '', fault: 'there is no such edition', mend: `The content holds ${held}.` },
    ]);
  }
  const problems = [...promisesOf(content, edition), ...(editions.length === 1 ? [onlyOne(folder)] : [])];
  if (editions.length > 1) problems.push(...wrongWithout(content, edition));
  if (problems.length > 0) throw new ProblemsError(problems);
  return { folder, files: globSync('**/*', { cwd: folder }).sort() };
}

const onlyOne = (folder: string): Problem => ({
  file: folder,
  line: null,
  words: '',
  fault: 'it is the only edition, and a site has at least one',
  mend: 'Add another first.',
});

/** Says of the book of an edition, as it is and as git has it, how many addresses it has promised. */
function promisesOf(content: string, edition: string): readonly Problem[] {
  const now = { where: join(content, edition, 'addresses.json'), book: loadAddressBooks(content)[edition] ?? [] };
  const committed = loadBookHistory(content)
    .earlier.filter((earlier) => earlier.edition === edition)
    .map(({ version, book }) => ({ where: `${now.where} in ${version}`, book }));
  const kept = [now, ...committed].find(({ book }) => countOf(book) > 0);
  if (!kept) return [];
  return [
    {
      file: kept.where,
      line: null,
      words: '',
      fault: `addresses of the edition are recorded, ${countOf(kept.book)} in all, and what was published is promised for good`,
      mend: 'Keep the edition. A single address that went is retired by npm run addresses.',
    },
  ];
}

const countOf = (book: AddressBook): number => new Set(book.flatMap(({ recorded }) => Object.keys(recorded))).size;

/** Says what in the rest of the content is wrong once the edition is gone, and was not before. */
function wrongWithout(content: string, edition: string): readonly Problem[] {
  const rest = join(mkdtempSync(join(tmpdir(), 'without-')), 'content');
  try {
    const folder = resolve(content, edition);
    cpSync(content, rest, { recursive: true, filter: (path) => resolve(path) !== folder });
    const inContent = (problem: Problem): Problem => ({
      ...problem,
      file: problem.file.startsWith(rest) ? join(content, relative(rest, problem.file)) : problem.file,
    });
    const before = new Set(readCorpus(content).problems.map(describe));
    return readCorpus(rest)
      .problems.map(inContent)
      .filter((problem) => !before.has(describe(problem)));
  } finally {
    rmSync(join(rest, '..'), { recursive: true, force: true });
  }
}
