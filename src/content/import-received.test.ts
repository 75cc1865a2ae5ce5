import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { registerDepartments } from '#domain/corpus/registry.ts';
import type { Decoding } from '#domain/model/reception.ts';
import { checkReceived } from './check-received.ts';
import { compareFiles } from './compare-files.ts';
import { importEdition } from './import-edition.ts';
import { readCollection } from './read-collection.ts';
import { writeFiles } from './write-files.ts';

const TEXT = readFileSync('content/2022/source.txt');
const departments = registerDepartments(readCollection('content', 'departments', []), []);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const decoding: Decoding = {
  form: 'docx',
  encoding: null,
  guessed: false,
  dropped: [{ kind: 'page-number', count: 2, words: ['1', '2'] }],
  changed: [],
};
const [FIRST, SECOND] = [Buffer.from([0x50, 0x4b, 0xff, 0x00]), Buffer.from([0x50, 0x4b, 0xfe, 0x00])];

function folderOfEdition(): string {
  const out = mkdtempSync(join(tmpdir(), 'received-'));
  onTestFinished(() => rmSync(out, { recursive: true }));
  return join(out, '2022');
}

/** Imports the text as decoded from a file, or as received itself, and gives what the import owns. */
function importFrom(folder: string, received: Buffer | null, replaces = false) {
  return importEdition({
    ...{ bytes: TEXT, file: 'f.docx', slug: '2022', folder, departments, given: {}, replaces, on: '2026-11-28' },
    received: received && { bytes: received, extension: 'docx', decoding },
  }).owned;
}

const recordIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8'));

test('what was received stands beside its text, with both hashes and what decoding left out', () => {
  const folder = folderOfEdition();
  writeFiles(folder, importFrom(folder, FIRST));
  expect(readFileSync(join(folder, 'received.docx'))).toEqual(FIRST);
  expect(readFileSync(join(folder, 'source.txt'))).toEqual(TEXT);
  expect(recordIn(folder)).toEqual({
    sha256: sha256(TEXT),
    received: { file: 'received.docx', sha256: sha256(FIRST), ...decoding },
    replaced: [],
    unread: [],
  });
  expect(checkReceived(folder, recordIn(folder))).toEqual([]);
});

test('the same file, or the text that it was decoded to, imported again changes nothing', () => {
  const folder = folderOfEdition();
  writeFiles(folder, importFrom(folder, FIRST));
  expect(compareFiles(folder, importFrom(folder, FIRST))).toEqual([]);
  expect(compareFiles(folder, importFrom(folder, null))).toEqual([]);
});

test('another file with the same text is refused unless it is to replace the first, whose hash then stays', () => {
  const folder = folderOfEdition();
  writeFiles(folder, importFrom(folder, FIRST));
  expect(() => importFrom(folder, SECOND)).toThrow(
    `the edition was imported from other bytes, SHA-256 ${sha256(FIRST)}; these have ${sha256(SECOND)}. Import received.docx`,
  );
  const owned = importFrom(folder, SECOND, true);
  expect(compareFiles(folder, owned).map(({ file, fault }) => [file, fault])).toEqual([
    [join(folder, 'source.json'), 'the file is not what the source gives'],
    [join(folder, 'received.docx'), 'the file is not what was received'],
  ]);
  writeFiles(folder, owned);
  expect(recordIn(folder).replaced).toEqual([{ sha256: sha256(TEXT), received: sha256(FIRST), on: '2026-11-28' }]);
});
