import { expect, it } from 'vitest';
import { namedPlaces } from './named-places.ts';
import { placesBeside } from './place-beside.ts';
import { quotedRuns } from './quoted-runs.ts';

/** For each quotation of a text the place that is named for it. */
function beside(text: string): readonly (string | null)[] {
  const runs = quotedRuns(text).map(({ from, to }) => ({ from: from - 1, to: to + 1 }));
  const find = placesBeside(text, namedPlaces(text));
  return runs.map((run, index) => find(run, runs[index - 1])?.place ?? null);
}

it('a place behind a quotation is its own in brackets or after a dash, whatever leads to it', () => {
  for (const lead of ['（', '(', '〔', '——', '--', '。（', '， （见', '（引自 ', '（出自', '（摘自', '——据'])
    expect(beside(`“甲甲甲甲”${lead}三（四）第2句`), lead).toEqual(['三（四）第2句']);
  for (const lead of ['，', '和', '（也见', '；又（', '（（'])
    expect(beside(`“甲甲甲甲”${lead}三（四）第2句`), lead).toEqual([null]);
});

it('one behind wins over one before', () => {
  expect(beside('三（五）说“甲甲甲甲”（三（四）第2句）。')).toEqual(['三（四）第2句']);
});

it('the nearest place before a quotation is its own within its sentence', () => {
  expect(beside('三（五）、三（四）说“甲甲甲甲”。')).toEqual(['三（四）']);
  expect(beside('三（四）说“甲。乙！”，又“丙丙丙丙”。')[0]).toBe('三（四）');
  for (const end of ['。', '！', '？', '；', '\n']) expect(beside(`三（四）说${end}“甲甲甲甲”`), end).toEqual([null]);
  expect(beside(`三（四）${'，'.repeat(200)}“甲甲甲甲”`)).toEqual(['三（四）']);
  expect(beside(`三（四）${'，'.repeat(201)}“甲甲甲甲”`)).toEqual([null]);
});

it('it holds for several quotations that are only listed', () => {
  const words = '“甲甲甲甲”';
  for (const and of ['、', '，', '和', '与', '以及', ''])
    expect(beside(`三（四）说${words}${and}${words}`), and).toEqual(['三（四）', '三（四）']);
  expect(beside(`三（四）说${words}，又说${words}`)).toEqual(['三（四）', null]);
  expect(beside(`${words}，三（四）说${words}`)).toEqual([null, '三（四）']);
});
