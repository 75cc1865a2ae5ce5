import { expect, it } from 'vitest';
import { guidelineOf } from './guidelines.fixture.ts';
import { placesOfItem, targetOf } from './place-targets.ts';

const heading = (id: string, name: string) => ({ id, kind: 'heading' as const, place: `${name}的标题`, words: name });
const sentence = (id: string, place: string) => ({ id, kind: 'sentence' as const, place, words: `${place}的话。` });
const document = guidelineOf([
  sentence('notice-s1', '通知第1句'),
  heading('2', '第二部分'),
  heading('2-4', '二（四）'),
  sentence('2-4-s1', '二（四）第1句'),
  heading('3', '第三部分'),
  heading('3-4', '三（四）'),
  sentence('3-4-s1', '三（四）第1句'),
  { id: '3-4-d1', kind: 'note', place: '三（四）的责任括注', words: '（保护司负责）' },
  sentence('3-4-s2', '三（四）第2句'),
  heading('3-4-2', '三（四）2'),
  heading('3-11', '三（十一）'),
  heading('11-4', '十一（四）'),
  heading('x1-3-4', '附件1三（四）'),
]);
const path = (unit: string, sentences: readonly [number, number] | null = null) =>
  targetOf(document, { unit, sentences, heading: null, place: unit })?.path ?? null;

it('a place leads to its unit, to its sentence, or from its first sentence to its last', () => {
  expect(path('第三部分')).toBe('2022/3/');
  expect(path('三（四）')).toBe('2022/3-4/');
  expect(path('三（四）', [2, 2])).toBe('2022/3-4/#s2');
  expect(path('三（四）', [1, 2])).toBe('2022/3-4/#s1..s2');
  // The notice has no heading.
  expect(path('通知')).toBe('2022/notice/');
  expect(path('通知', [1, 1])).toBe('2022/notice/#s1');
});

it('a place that the document has not leads nowhere', () => {
  expect(path('四（四）')).toBeNull();
  expect(path('三（四）', [2, 3])).toBeNull();
  expect(path('三（四）', [9, 9])).toBeNull();
});

it('an item without its part may be in any part that has one of its label', () => {
  const places = (label: string, sentences: readonly [number, number] | null = null) =>
    placesOfItem(document, { at: { from: 0, to: 0 }, label, sentences }).map(({ place }) => place);
  expect(places('（四）')).toEqual(['二（四）', '三（四）', '十一（四）']);
  expect(places('（十一）')).toEqual(['三（十一）']);
  expect(places('（四）', [2, 2])).toEqual(['二（四）第2句', '三（四）第2句', '十一（四）第2句']);
  expect(places('（十一）', [2, 3])).toEqual(['三（十一）第2—3句']);
  expect(places('（五）')).toEqual([]);
});
