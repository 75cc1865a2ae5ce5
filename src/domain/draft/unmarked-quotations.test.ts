import { describe, expect, it } from 'vitest';
import { Covered } from '../verify/covered.ts';
import { Work } from '../verify/work.ts';
import { earlier, guideline, later } from './guidelines.fixture.ts';
import type { HeldDocument } from './held-document.ts';
import { leftUncompared, lettersIn, unmarkedQuotations } from './unmarked-quotations.ts';

const none = new Covered([]);
/** All places of some words in a text. */
const places = (text: string, ...words: readonly string[]) =>
  new Covered(words.map((one) => ({ from: text.indexOf(one), to: text.indexOf(one) + one.length })));
const found = (text: string, documents: readonly HeldDocument[] = [earlier], marked = none, named = none) =>
  unmarkedQuotations(text, documents, marked, named, new Work(1_000_000, true)).found.map(({ from, to }) =>
    text.slice(from, to),
  );
const words = '大力培育调解组织和仲裁机构，提供“一站式”综合服务。';

describe('a document’s words without marks', () => {
  it('are found wherever white space and lines part them, in the order of the draft', () => {
    const [shorter, longer] = ['大力培育调解组织和仲裁机构', '强化维权援助 线上服务\n平台建设。'];
    expect(found(`我们${longer}又说${shorter}。`)).toEqual([longer, shorter]);
    expect(found(`我们${shorter}。又说${longer}`)).toEqual([shorter, longer]);
  });

  it('of several documents are those of the one of which most agrees, found once', () => {
    const text = '我们在条件成熟的地区推进保护示范区建设工作。完了。';
    for (const documents of [
      [earlier, later],
      [later, earlier],
    ])
      expect(found(text, documents)).toEqual(['在条件成熟的地区推进保护示范区建设工作。']);
    const other = guideline(2021, '严厉打击恶意抢注商标等违法行为。');
    expect(found(`${other.laidOut.runs.at(-1)?.words}${text}`, [earlier, other])).toHaveLength(2);
  });

  it('may hold marks of their own, but lie in none', () => {
    expect(found(words, [earlier], places(words, '“一站式”'))).toEqual([words]);
    const quoted = `“${words}”`;
    expect(found(quoted, [earlier], places(quoted, quoted))).toEqual([]);
  });

  it('end where marked words begin or end them, if enough is left', () => {
    const text = '大力培育调解组织和仲裁机构，提供“一站式”综合服务。“强化维权援助线上服务平台建设。”';
    expect(found(text, [earlier], places(text, '“强化维权援助线上服务平台建设。”'))).toEqual([
      '大力培育调解组织和仲裁机构，提供“一站式”综合服务。',
    ]);
    expect(found(words, [earlier], places(words, '大力培育调解组织和仲裁机构'))).toEqual([]);
  });

  it('are none where a title holds all but little of them', () => {
    expect(found(words, [earlier], none, places(words, words))).toEqual([]);
    expect(found(words, [earlier], none, places(words, '大力培育调解组织和仲裁机构'))).toEqual([]);
    expect(found(words, [earlier], none, places(words, '大力'))).toEqual([words]);
  });
});

describe('what was not compared', () => {
  const near = '加强维权援助线上服务平台建设。';

  it('is one where documents may have it that lap', () => {
    const { found: sure, uncompared } = unmarkedQuotations(near, [earlier, later], none, none, new Work(1, true));
    expect(sure).toEqual([]);
    expect(uncompared).toEqual([{ from: 0, to: near.length }]);
  });

  it('is what is left beside all that is judged, twelve letters at least', () => {
    const text = '维权援助线上服务平台建设，“好”，维权援助线上服务平台';
    const left = leftUncompared(text, [{ from: 0, to: text.length }], places(text, '“好”'));
    expect(left.map(({ from, to }) => text.slice(from, to))).toEqual(['维权援助线上服务平台建设，']);
  });

  it('is counted by letters and digits, whatever their script', () => {
    expect(lettersIn('甲，A1 é。𠀀')).toBe(5);
    expect(lettersIn('，。')).toBe(0);
  });
});
