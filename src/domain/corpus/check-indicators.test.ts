import { describe, expect, it } from 'vitest';
import { clause as madeClause, sentence } from '../model/edition.fixture.ts';
import { indicatorRules } from './check-indicators.ts';
import { tieRules } from './check-ties.ts';
import type { TargetInText } from './target-rule.ts';

const part = { id: '1', level: 'part', label: '一', number: 1, title: '要求', heading: '一、要求' } as const;
const words = '审查周期压减至16个月，惠及企业增长10%以上。';
const clause = madeClause(part, '1-2', '（二）', '主要目标', [
  { sentences: ['2023年底，机制健全。'] },
  { heading: '——创造。', sentences: [words] },
]);
const [, duty = clause.duties[0]] = clause.duties;
const cycle = { name: '周期', quote: '压减至16个月', value: 16, unit: '个月', comparison: '=', due: '2023年底' };
const growth = { name: '增长', quote: '增长10%以上', value: 10, unit: '%', comparison: '>=', due: '2023年底' };

/** What is wrong with the figures of a target: the words and the fault. */
function faults(indicators: readonly object[], leftOut: readonly object[] = []): readonly (readonly string[])[] {
  const target = { data: { duty: '1-2-d2', indicators, leftOut, ties: [] }, clause, duty, words };
  return indicatorRules
    .flatMap((rule) => rule(target as unknown as TargetInText))
    .map(({ words, fault }) => [words, fault]);
}

describe('figures of a target', () => {
  it('are right where each is quoted, says what its quote says, and has the date that the clause sets', () => {
    expect(faults([cycle, growth])).toEqual([]);
  });

  it('stand in the text as they are quoted', () => {
    expect(faults([cycle, growth, { ...growth, quote: '降低10%以上' }])).toContainEqual([
      '降低10%以上',
      'quote does not stand in 1-2-d2',
    ]);
  });

  it('are what their quotes say, in value, unit and comparison', () => {
    const wrong = (one: object) => faults([cycle, { ...growth, ...one }]).map(([, fault]) => fault);
    expect(wrong({ value: 11 })).toEqual(['value 11, unit % and comparison >= are not what the quote says']);
    expect(wrong({ unit: '家' })).toEqual(['value 10, unit 家 and comparison >= are not what the quote says']);
    expect(wrong({ comparison: '=' })).toEqual(['value 10, unit % and comparison = are not what the quote says']);
  });

  it('are due when the text says', () => {
    expect(faults([cycle, { ...growth, due: '2024年底' }])).toEqual([
      ['2024年底', 'due is not the date that the text sets, 2023年底'],
    ]);
  });

  it('are all there, or left out with the words around them', () => {
    const missing = '1-2-d2 prints a figure that is no indicator';
    expect(faults([cycle]).map(([, fault]) => fault)).toEqual([missing]);
    for (const left of ['惠及企业增长10%以上', '10%', '增长10%', '10%以上'])
      expect(faults([cycle], [{ words: left, reason: '约数' }]), left).toEqual([]);
    expect(faults([cycle], [{ words: '惠及个人', reason: '约数' }]).map(([, fault]) => fault)).toEqual([
      'leftOut names words that do not stand in 1-2-d2',
      missing,
    ]);
  });
});

describe('ties of a target', () => {
  const edition = { sentences: [sentence('2-1-s1', '压减审查周期。', null), sentence('2-1-s2', '做好服务。', null)] };
  const tied = (...ties: readonly object[]) =>
    tieRules
      .flatMap((rule) => rule({ data: { duty: '1-2-d2', ties }, words, edition } as unknown as TargetInText))
      .map(({ words, fault }) => [words, fault]);

  it('lead to sentences that share their words, or to any that the editor names', () => {
    expect(tied({ kind: '原文', words: '审查周期', sentences: ['2-1-s1'] })).toEqual([]);
    expect(tied({ kind: '编者', reason: '同一件事', sentences: ['2-1-s2'] })).toEqual([]);
    expect(tied({ kind: '原文', words: '审查周期', sentences: ['2-1-s1', '2-1-s2'] })).toEqual([
      ['审查周期', 'the words do not stand in both 1-2-d2 and 2-1-s2'],
    ]);
    expect(tied({ kind: '原文', words: '服务', sentences: ['2-1-s2'] })).toEqual([
      ['服务', 'the words do not stand in both 1-2-d2 and 2-1-s2'],
    ]);
    expect(tied({ kind: '编者', reason: '同一件事', sentences: ['2-1-s9'] })).toEqual([
      ['2-1-s9', 'a tie leads to a sentence that is not there'],
    ]);
  });

  it('lead to each sentence once', () => {
    const tie = { kind: '编者', reason: '同一件事', sentences: ['2-1-s2'] };
    expect(tied(tie, tie, tie)).toEqual([['2-1-s2', 'a sentence is tied twice to one target']]);
  });
});
