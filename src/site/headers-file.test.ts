import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headersFor } from './headers-file.ts';

function site(headers: string | null): string {
  const dir = mkdtempSync(join(tmpdir(), 'headers-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  if (headers !== null) writeFileSync(join(dir, '_headers'), headers);
  return dir;
}

test('every rule that fits counts, and a header that two give has both values', () => {
  const dir = site('/ip/*\n  X-A: one\n\n/ip/embed/*\n  X-A: two\n  X-B: b: c\n\n/ip/:file\n  X-C: c\n');
  expect(headersFor(dir, '/ip/2022/')).toEqual({ 'X-A': 'one' });
  expect(headersFor(dir, '/ip/embed/2022/3-4/')).toEqual({ 'X-A': 'one, two', 'X-B': 'b: c' });
  expect(headersFor(dir, '/ip/linker.js')).toEqual({ 'X-A': 'one', 'X-C': 'c' });
  expect(headersFor(dir, '/other/')).toEqual({});
});

test('a site without the file has none', () => {
  expect(headersFor(site(null), '/')).toEqual({});
});
