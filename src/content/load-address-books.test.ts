import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ProblemsError } from '#domain/problem.ts';
import { contentFolder } from './content-folder.fixture.ts';
import { loadAddressBooks } from './load-address-books.ts';

/** A content folder with one address book of these words. */
function contentWith(book: string): string {
  const content = contentFolder();
  mkdirSync(join(content, '2022'), { recursive: true });
  writeFileSync(join(content, '2022/addresses.json'), book);
  return content;
}

const problemsOf = (content: string) => {
  try {
    return loadAddressBooks(content);
  } catch (error) {
    return error instanceof ProblemsError ? error.problems : error;
  }
};

it('reads a book that an editor on Windows has saved', () => {
  expect(loadAddressBooks(contentWith('\ufeff[]\r\n'))).toMatchObject({ 2022: [] });
});

it('says where a book is not JSON, and how to mend it', () => {
  expect(problemsOf(contentWith('[\n{]\n'))).toEqual([
    expect.objectContaining({
      file: expect.stringMatching(/2022.addresses\.json$/u),
      fault: expect.stringContaining('not JSON'),
      mend: expect.stringContaining('version control'),
    }),
  ]);
});
