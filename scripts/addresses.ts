import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '#command/command.ts';
import { pathGiven } from '#command/project.ts';
import { refusal } from '#command/refusal.ts';
import { loadAddressBooks } from '#content/load-address-books.ts';
import { loadCorpus } from '#content/load-corpus.ts';
import { acceptChanges } from '#domain/address-book/accept.ts';
import { type AddressBooks, type Change, compareAddresses } from '#domain/address-book/compare.ts';
import { faultOf } from '#domain/address-book/rule.ts';
import type { Corpus } from '#domain/model/corpus.ts';

const usage = `Shows which addresses have changed since they were recorded, and records the changes.

  npm run addresses
  npm run addresses -- accept --reason "为何变动" [--successor LOST=STANDING]…

  --reason        in Chinese, since readers of a changed or retired address are told it
  --content DIR   the content folder (content)
`;

/** Shows the changes; the exit code says whether a promise is broken. */
function show(corpus: Corpus, books: AddressBooks): number {
  const changes = compareAddresses(corpus, books);
  if (changes.length === 0) console.log('Every published address is recorded, and its words stand.');
  for (const change of changes) console.log(lineOf(change));
  const broken = changes.filter(({ kind }) => kind !== 'new').length;
  if (changes.length > 0) console.log(`${changes.length - broken} new, ${broken} to mend or to accept with a reason.`);
  return broken === 0 ? 0 : 1;
}

const lineOf = (change: Change): string => {
  const words = [...(change.published?.words.replaceAll('\n', '') ?? '')];
  const shown = words.length > 30 ? `${words.slice(0, 30).join('')}……` : words.join('');
  return `${change.kind.padEnd(8)}${faultOf(change)}${shown === '' ? '' : ` “${shown}”`}`;
};

/** Writes one more record into each book that has something to record. */
function accept(
  corpus: Corpus,
  books: AddressBooks,
  content: string,
  reason: string,
  successors: readonly string[],
): void {
  const chosen = Object.fromEntries(successors.map((pair) => pair.split('=')));
  const on = new Date().toISOString().slice(0, 10);
  const grown = acceptChanges(corpus, books, { on, reason, successors: chosen });
  for (const [edition, book] of Object.entries(grown)) {
    const file = join(content, edition, 'addresses.json');
    writeFileSync(`${file}.new`, `${JSON.stringify(book, null, 2)}\n`);
    renameSync(`${file}.new`, file);
    const { recorded = {}, retired = {} } = book.at(-1) ?? {};
    console.log(`${file}: recorded ${Object.keys(recorded).length}, retired ${Object.keys(retired).length}.`);
  }
  if (Object.keys(grown).length === 0) console.log('There is nothing to record.');
}

await run({
  usage,
  options: {
    content: { type: 'string' },
    reason: { type: 'string', default: '' },
    successor: { type: 'string', multiple: true, default: [] },
  },
  takes: [0, 1],
  work({ values, positionals: [verb] }) {
    if (verb !== undefined && verb !== 'accept')
      throw refusal(verb, '', 'this is not understood', 'Say accept, or nothing.');
    const content = values.content === undefined ? 'content' : pathGiven(values.content);
    const corpus = loadCorpus(content);
    const books = loadAddressBooks(content);
    if (verb === undefined) return show(corpus, books);
    const reason = values.reason.trim();
    if (reason === '') {
      const mend = 'Give one in Chinese: readers of a changed or retired address are told it.';
      throw refusal('accept', '', 'it needs --reason "…"', mend);
    }
    accept(corpus, books, content, reason, values.successor);
    return 0;
  },
});
