import { expect, test } from 'vitest';
import { differenceAcross, type PublishedDescent, sentencesAcross, sentencesOn } from './across.ts';

const stretch = (kind: 'same' | 'removed' | 'added', words: string) => ({ kind, words });
/** In the order of the later edition, as the file has it. */
const comparison: { readonly changes: readonly PublishedDescent[] } = {
  changes: [
    { reason: null, before: ['3-4-s10'], after: ['3-4-s1'] },
    {
      reason: null,
      before: ['3-4-s2'],
      after: ['3-4-s2'],
      difference: [stretch('removed', '大力'), stretch('added', '加快'), stretch('same', '培育。')],
    },
    { reason: null, before: ['3-4-s9'], after: ['3-4-s3'] },
    { reason: null, before: [], after: ['3-5-s1'] },
    {
      reason: null,
      before: ['4-1-s1'],
      after: ['4-1-s1', '4-1-s2'],
      difference: [
        stretch('same', '建设'),
        stretch('removed', '，'),
        stretch('added', '。'),
        stretch('same', '发展。'),
      ],
    },
    { reason: '任务已经完成', before: ['5-s1'], after: [] },
  ],
};
const words: Readonly<Record<string, string>> = {
  '3-4-s1': '甲。',
  '3-4-s2': '加快培育。',
  '3-4-s3': '乙。',
  '3-5-s1': '新。',
};
const earlier = (...ids: readonly string[]) => sentencesAcross(ids, 'after', comparison, (id) => words[id] ?? '');

test('what was kept has the same words, what was changed those of the other edition', () => {
  expect(earlier('3-4-s1')).toEqual({ ids: ['3-4-s10'], words: '甲。', same: true });
  expect(earlier('3-4-s2')).toEqual({ ids: ['3-4-s2'], words: '大力培育。', same: false });
  const later = sentencesAcross(['3-4-s2'], 'before', comparison, () => '大力培育。');
  expect(later).toEqual({ ids: ['3-4-s2'], words: '加快培育。', same: false });
});

test('several sentences stand in the order of the other edition; in another order they are not the same', () => {
  expect(earlier('3-4-s1', '3-4-s3')).toEqual({ ids: ['3-4-s9', '3-4-s10'], words: '乙。甲。', same: false });
  expect(earlier('3-4-s3', '3-5-s1')).toEqual({ ids: ['3-4-s9'], words: '乙。', same: false });
});

test('half of what was one is all of it across', () => {
  const half = sentencesAcross(['4-1-s2'], 'after', comparison, () => '发展。');
  expect(half).toEqual({ ids: ['4-1-s1'], words: '建设，发展。', same: false });
});

test('what is new has nothing across, and of what was not compared nothing is known', () => {
  expect(earlier('3-5-s1')).toEqual({ ids: [], words: '', same: false });
  expect(earlier('notice-s1')).toBeNull();
});

test('the sentences of the earlier edition are in its own order', () => {
  expect(sentencesOn('before', comparison)).toEqual(['3-4-s2', '3-4-s9', '3-4-s10', '4-1-s1', '5-s1']);
});

test('a difference goes from the sentence asked for to what is across, from whichever edition', () => {
  const ask = (id: string, side: 'before' | 'after') => differenceAcross([id], side, comparison, (one) => `${one}。`);
  expect(ask('3-4-s2', 'before')?.stretches.map(({ kind, words }) => `${kind} ${words}`)).toEqual([
    'removed 大力',
    'added 加快',
    'same 培育。',
  ]);
  expect(ask('3-4-s2', 'after')?.stretches.map(({ kind, words }) => `${kind} ${words}`)).toEqual([
    'added 大力',
    'removed 加快',
    'same 培育。',
  ]);
});

test('of what is gone the editor’s reason is told', () => {
  const gone = differenceAcross(['5-s1'], 'before', comparison, () => '按时报送。');
  expect(gone).toEqual({ ids: [], stretches: [{ kind: 'removed', words: '按时报送。' }], reasons: ['任务已经完成'] });
});
