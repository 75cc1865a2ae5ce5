import { expect, test } from 'vitest';
import { openLibrary } from './library.ts';
import { verifyQuote } from './verify-quote.ts';

const sentence = '大力培育调解组织和仲裁机构。';
const files: Readonly<Record<string, unknown>> = {
  'search/catalogue.json': { departments: [], variants: '' },
  'search/editions.json': { editions: [{ slug: '2022', title: '指引（2022）', number: '〔2022〕15号' }] },
  'search/units.json': {},
  'verify/2022.json': {
    runs: [
      { id: '3-4', kind: 'heading', place: '三（四）的标题', words: '（四）健全保护政策。' },
      { id: '3-4-s1', kind: 'sentence', place: '三（四）第1句', words: sentence },
    ],
    variants: '',
  },
  'data/2022.json': { edition: '2022', notice: null, preamble: null, parts: [] },
};
const library = await openLibrary(async (path) => new TextEncoder().encode(JSON.stringify(files[path])));
const verdictOf = async (quotation: string) => (await verifyQuote(library, quotation, undefined)).verdict;

test('words that stand elsewhere than is said, and a place that is not there, are not right', async () => {
  expect(await verdictOf(`三（四）第1句“${sentence}”`)).toBe('一致');
  expect(await verdictOf(`九（九）第1句“${sentence}”`)).toBe('有出入');
  expect(await verdictOf(`三（四）第1句“${sentence}”，另见三（九）。`)).toBe('有出入');
});

test('an edition is laid out once', async () => {
  expect(await library.laidOut('2022')).toBe(await library.laidOut('2022'));
});
