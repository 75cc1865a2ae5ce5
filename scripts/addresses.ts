import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, run } from '#command/command.ts';
import { pathGiven } from '#command/project.ts';
import { refusal } from '#command/refusal.ts';
import { loadAddressBooks } from '#content/load-address-books.ts';
import { type BookHistory, loadBookHistory } from '#content/load-book-history.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { type Acceptance, acceptChanges } from '#domain/address-book/accept.ts';
import type { AddressBooks } from '#domain/address-book/book.ts';
import { type Change, compareAddresses } from '#domain/address-book/compare.ts';
import { faultOf, keepsAddresses, keepsBooks } from '#domain/address-book/rule.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { describe, ProblemsError } from '#domain/problem.ts';

const usage = `Shows which addresses have changed since they were recorded, and records the changes.

  npm run addresses
  npm run addresses -- accept --reason "为何变动" [--successor LOST=STANDING]…

  --reason        in Chinese, since readers of a changed or retired address are told it
  --successor     where a lost or retired address leads, for each one; otherwise to where its words stand now, or to what
                  stands above it
  --content DIR   the content folder (content)
`;

const options = {
  content: { type: 'string' },
  reason: { type: 'string', default: '' },
  successor: { type: 'string', multiple: true, default: [] as string[] },
} as const;

export const addressing = {
  usage,
  options,
  takes: [0, 1],
  work({ values, positionals: [verb] }) {
    if (verb !== undefined && verb !== 'accept')
      throw refusal(verb, '', 'this is not understood', 'Say accept, or nothing.');
    const content = values.content === undefined ? 'content' : pathGiven(values.content);
    const corpus = loadCorpus(content);
    const books = loadAddressBooks(content);
    const history = loadBookHistory(content);
    if (verb === undefined) return show(corpus, books, history);
    const reason = values.reason.trim();
    if (reason === '') {
      const mend = 'Give one in Chinese: readers of a changed or retired address are told it.';
      throw refusal('accept', '', 'it needs --reason "…"', mend);
    }
    const successors = Object.fromEntries(values.successor.map(parseSuccessor));
    accept(content, corpus, books, history, { on: new Date().toISOString().slice(0, 10), reason, successors });
    return 0;
  },
} satisfies Command<typeof options>;

/** Shows the changes and what else is wrong with the books; the exit code says whether a promise is broken. */
function show(corpus: Corpus, books: AddressBooks, { earlier, said }: BookHistory): number {
  const changes = compareAddresses(corpus, books);
  const problems = keepsBooks(books, earlier)(corpus);
  if (changes.length + problems.length === 0) console.log('Every published address is recorded, and its words stand.');
  for (const change of changes) console.log(lineOf(change));
  for (const problem of problems) console.log(describe(problem));
  const broken = changes.filter(({ kind }) => kind !== 'new').length;
  if (changes.length > 0) console.log(`${changes.length - broken} new, ${broken} to mend or to accept with a reason.`);
  console.log(said);
  return broken + problems.length === 0 ? 0 : 1;
}

function lineOf(change: Change): string {
  const words = [...(change.published?.words.replaceAll('\n', '') ?? '')];
  const shown = words.length > 30 ? `${words.slice(0, 30).join('')}……` : words.join('');
  return `${change.kind.padEnd(8)}${faultOf(change)}${shown === '' ? '' : ` “${shown}”`}`;
}

function parseSuccessor(pair: string): readonly [lost: string, standing: string] {
  const [lost = '', standing = '', ...more] = pair.split('=');
  if (lost !== '' && standing !== '' && more.length === 0) return [lost, standing];
  throw refusal('--successor', pair, 'this is not LOST=STANDING', 'Write 2022/4-10/=2022/4/.');
}

/** Writes one more record into each book that has something to record, where all books are then as they should be. */
function accept(
  content: string,
  corpus: Corpus,
  books: AddressBooks,
  { earlier, said }: BookHistory,
  acceptance: Acceptance,
): void {
  const grown = acceptChanges(corpus, books, acceptance);
  const problems = keepsAddresses({ ...books, ...grown }, earlier)(corpus);
  if (problems.length > 0) throw new ProblemsError(problems);
  const files = Object.entries(grown).map(([edition, book]) => ({
    file: join(content, edition, 'addresses.json'),
    book,
  }));
  for (const { file, book } of files) writeFileSync(`${file}.new`, `${JSON.stringify(book, null, 2)}\n`);
  for (const { file, book } of files) {
    renameSync(`${file}.new`, file);
    const { recorded = {}, retired = {} } = book.at(-1) ?? {};
    console.log(`${file}: recorded ${Object.keys(recorded).length}, retired ${Object.keys(retired).length}.`);
  }
  if (files.length === 0) console.log('There is nothing to record.');
  console.log(said);
}

if (import.meta.main) await run(addressing);
