import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressBooks } from '#domain/address-book/book.ts';
import { addressBookSchema } from '#domain/address-book/book.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';
import { readJson } from './read-json.ts';

/**
 * Reads the address book in every folder of a content folder that has one, also where the edition is gone.
 * @throws ProblemsError with everything that its schema refuses
 */
export function loadAddressBooks(folder: string): AddressBooks {
  const problems: Problem[] = [];
  const files = readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: join(folder, name, 'addresses.json') }))
    .filter(({ file }) => existsSync(file));
  const mend = 'Take the file back from version control: it only ever grows, by npm run addresses -- accept.';
  const books = files.map(({ name, file }) => [name, readJson(file, addressBookSchema, mend, problems) ?? []] as const);
  if (problems.length > 0) throw new ProblemsError(problems);
  return Object.fromEntries(books);
}
