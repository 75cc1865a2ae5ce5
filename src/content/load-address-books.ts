import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressBooks } from '#domain/address-book/book.ts';
import { addressBookSchema } from '#domain/address-book/book.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';

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
  const books = files.map(({ name, file }) => {
    const result = addressBookSchema.safeParse(loadJson(file, problems));
    const mend = 'Take the file back from version control: it only ever grows, by npm run addresses -- accept.';
    for (const { path, message } of result.error?.issues ?? []) {
      problems.push({ file, line: null, words: path.join('.'), fault: message, mend });
    }
    return [name, result.data ?? []] as const;
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return Object.fromEntries(books);
}

function loadJson(file: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    problems.push({ file, line: null, words: '', fault: `not JSON: ${String(error)}`, mend: 'Mend it.' });
    return [];
  }
}
