import { expect, it } from 'vitest';
import { heldCharacters } from './held-characters.ts';
import type { SearchRecord } from './record.ts';

it('holds each character of every block as it is compared', () => {
  const block = (words: string) => ({ kind: 'line' as const, number: null, path: '', words, runsOn: false });
  const record = { blocks: [block('知识，知'), block('Ａ')] } as unknown as SearchRecord;
  expect([...heldCharacters([record])]).toEqual(['知', '识', ',', 'a']);
});
