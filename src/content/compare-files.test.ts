import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compareFiles } from './compare-files.ts';

function folderWith(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'compare-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  return folder;
}

test('words are compared as they are read, whatever ends their lines', () => {
  const folder = folderWith('edits.json', '\ufeff[\r\n]\r\n');
  expect(compareFiles(folder, new Map([['edits.json', '[\n]\n']]))).toEqual([]);
});

test('bytes are compared as they are', () => {
  const folder = folderWith('source.txt', '甲\r\n乙\r\n');
  expect(compareFiles(folder, new Map([['source.txt', Buffer.from('甲\r\n乙\r\n')]]))).toEqual([]);
  expect(compareFiles(folder, new Map([['source.txt', Buffer.from('甲\n乙\n')]]))).toMatchObject([{ line: 1 }]);
});
