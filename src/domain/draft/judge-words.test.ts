import { describe, expect, it } from 'vitest';
import { Work } from '../verify/work.ts';
import { earlier, guideline, later } from './guidelines.fixture.ts';
import type { HeldDocument } from './held-document.ts';
import { judgeWords } from './judge-words.ts';

const plenty = 10_000_000;
const judged = (words: string, documents: readonly HeldDocument[], isSaid = false, work = plenty) => {
  const { verdict, why, document, also } = judgeWords(words, documents, isSaid, new Work(work, true));
  return [why ?? verdict, document?.slug ?? null, also.map((one) => one.document.slug).join(' ')];
};
const common = '强化维权援助线上服务平台建设。';
const ofEarlier = '在条件成熟的地区推进保护示范区建设工作';

describe('words', () => {
  it('are judged by the document that has all of them, and the others that have them are told', () => {
    expect(judged(common, [later, earlier])).toEqual(['verbatim', '2023', '2022']);
    expect(judged(ofEarlier, [later, earlier])).toEqual(['verbatim', '2022', '']);
    expect(judged(common, [])).toEqual(['not-held', null, '']);
  });

  it('are judged by the document that they are said to be from, whatever others have', () => {
    expect(judged(ofEarlier, [later, earlier], true)).toEqual(['differs', '2023', '2022']);
    expect(judged(common, [later, earlier], true)).toEqual(['verbatim', '2023', '2022']);
  });

  it('that none has are judged by the nearest', () => {
    const near = '在条件成熟的地区推动保护示范区建设工作';
    expect(judged(near, [later, earlier])).toEqual(['differs', '2022', '']);
    expect(judged(near, [earlier, later])).toEqual(['differs', '2022', '']);
    expect(judged('任何单位不得擅自涂改', [later, earlier])).toEqual(['absent', '2023', '']);
  });

  it('that are put together from words of a document are its, changed', () => {
    expect(judged('大力培育调解组织和仲裁机构推进保护示范区建设工作', [earlier])).toEqual(['differs', '2022', '']);
    // Less than three quarters of them are.
    expect(judged('推进保护示范区建设工作的马拉松比赛昨天鸣枪开跑了', [earlier])[0]).not.toBe('verbatim');
  });

  it('are not judged where there are none, too many, or no work is left for as much as differs', () => {
    expect(judged('', [earlier])).toEqual(['short', '2022', '']);
    expect(judged('字'.repeat(20_001), [earlier])).toEqual(['long', '2022', '']);
    const near = '强化对维权的援助和线上的服务，以及种种平台的建设，大力培养调解的组织和仲裁的机构，提供综合的服务';
    expect(judged(near, [earlier], false, 1)[0]).toBe('coarse');
    expect(judged(near, [earlier])[0]).not.toBe('coarse');
  });

  it('are compared with two of many documents: those that share most, the one that is said, and all that have every word', () => {
    const others = [2030, 2029, 2028].map((year) => guideline(year, `${year}年召开座谈会，听取各方意见。`));
    const near = '在条件成熟的地区推动保护示范区建设工作';
    expect(judged(near, [...others, later, earlier])).toEqual(['differs', '2022', '']);
    expect(judged(near, [...others, later, earlier], true)[1]).toBe('2030');
    expect(judged(common, [...others, later, earlier])).toEqual(['verbatim', '2030', '2029 2028 2023 2022']);
  });
});
