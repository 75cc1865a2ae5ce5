import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findReceivedFiles } from './received-files.ts';

function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'received-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

test('of a folder every file of a form that is read is taken, and what else stands there is named', () => {
  const folder = folderWith('b.PDF', 'a.txt', 'c.docx', 'd.shtml', 'e.doc', '.hidden.txt');
  mkdirSync(join(folder, 'f.txt'));
  const within = (...names: string[]) => names.map((name) => join(folder, name));
  expect(findReceivedFiles([folder, join(folder, 'a.txt')])).toEqual({
    files: within('a.txt', 'b.PDF', 'c.docx', 'd.shtml'),
    passedOver: within('e.doc', 'f.txt'),
  });
});

test('a named file is taken whatever its name, and a folder without any that is read is refused', () => {
  expect(findReceivedFiles(['-', 'none.doc']).files).toEqual(['-', 'none.doc']);
  const folder = folderWith('e.doc');
  expect(() => findReceivedFiles([folder])).toThrow('the folder has no file of a form that is read');
});
