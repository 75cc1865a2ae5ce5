import { describe, expect, it } from 'vitest';
import { departmentMark, locatedText, needsIndex } from './locating.ts';
import { parseTerms } from './query.ts';
import type { SearchRecord } from './record.ts';

const record = (words: readonly string[], departments: readonly string[] = []): SearchRecord => ({
  kind: 'task',
  path: '2022/3-4/#d1',
  place: '',
  title: '',
  departments,
  part: null,
  targets: [],
  blocks: words.map((words, index) => ({ kind: 'line', number: null, path: '', words, runsOn: index > 0 })),
});

describe('what is indexed of an edition', () => {
  const text = locatedText([record(['加强ＴＩＳＣ', '建设。'], ['protection']), record(['商标。'], ['protection'])]);

  it('holds its words as they are compared, over blocks that run on and over none that do not', () => {
    for (const words of ['tisc建设', '商标']) expect(text, words).toContain(words);
    expect(text).not.toContain('建设.商标');
  });

  it('holds each department that answers in it once, as no query can write it', () => {
    expect(text.split(departmentMark('protection'))).toHaveLength(2);
    expect(text).not.toContain(departmentMark('personnel'));
    expect(parseTerms(departmentMark('protection'), new Map())).not.toContain(departmentMark('protection'));
  });
});

it('an index is needed where the editions together are more than is read whole', () => {
  expect([[], [400_000], [200_000, 200_000], [200_000, 200_001]].map(needsIndex)).toEqual([false, false, false, true]);
});
