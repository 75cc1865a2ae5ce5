import { expect, test, vi } from 'vitest';
import { readFile } from './read-file.ts';

vi.mock('#drafts/read-docx.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

test('a file is called damaged for what is in it alone, not where what reads it does not come', async () => {
  const docx = new File([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)], 'a.docx');
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await readFile(docx)).toEqual({ text: '', fault: expect.stringContaining('请检查网络后再试') });
});
