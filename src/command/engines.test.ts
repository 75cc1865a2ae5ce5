import { expect, test } from 'vitest';
import { enginesAt } from './engines.ts';

test('engines are named by their addresses', () => {
  const urls = ['http://localhost:9200', 'https://user:password@search.example.org'];
  expect(enginesAt(urls)).toEqual(urls);
});

test.each([
  [undefined, 'no engine is named'],
  [['localhost:9200'], 'this is no address of an engine'],
  [['http://localhost:9200', 'https:///x'], 'this is no address of an engine'],
])('%j is refused', (urls, fault) => {
  expect(() => enginesAt(urls)).toThrow(fault);
});
