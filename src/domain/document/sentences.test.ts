import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutNotes, cutParagraph } from './sentences.ts';

const cut = (paragraph: string) => cutParagraph(paragraph).map(({ kind, words }) => `${kind} ${words}`);

test('a sentence ends at 。！？ and a note follows it as a run of its own', () => {
  expect(cut('加快论证。提出框架！（条法司负责）持续研究？（条法司、国际合作司负责）')).toEqual([
    'sentence 加快论证。',
    'sentence 提出框架！',
    'note （条法司负责）',
    'sentence 持续研究？',
    'note （条法司、国际合作司负责）',
  ]);
});

test('nothing ends inside brackets, book titles or quotation marks', () => {
  expect(cut('落实《关于……。的意见》（见“甲。乙”）的要求。完。')).toEqual([
    'sentence 落实《关于……。的意见》（见“甲。乙”）的要求。',
    'sentence 完。',
  ]);
});

test('a paragraph is notes alone where each of its brackets is one', () => {
  expect(cutNotes('（甲负责）（2025年底前完成）')?.map(({ words }) => words)).toEqual([
    '（甲负责）',
    '（2025年底前完成）',
  ]);
  for (const other of ['（图1）（甲负责）', '（甲负责）做', '（图1）', '做（甲负责）'])
    expect(cutNotes(other), other).toBeNull();
});

test('a bracket in the middle of a sentence is no note', () => {
  expect(cut('扩展中心（TISC）功能。')).toEqual(['sentence 扩展中心（TISC）功能。']);
});

test('a note may hold brackets of its own', () => {
  expect(cut('办好会议。（责任部门：甲局、乙局（丙办））再办。')).toEqual([
    'sentence 办好会议。',
    'note （责任部门：甲局、乙局（丙办））',
    'sentence 再办。',
  ]);
});

test('end marks in a row end one sentence', () => {
  expect(cut('何故？！再做。。。')).toEqual(['sentence 何故？！', 'sentence 再做。。。']);
});

test('a bracket that opens a paragraph follows no sentence and is no note', () => {
  expect(cut('（TISC）继续建设。')).toEqual(['sentence （TISC）继续建设。']);
  expect(cut('〔中心〕继续建设。（条法司负责）')).toEqual(['sentence 〔中心〕继续建设。', 'note （条法司负责）']);
});

test('a bracket that never closes is no note', () => {
  expect(cut('先做。（条法司负责')).toEqual(['sentence 先做。', 'sentence （条法司负责']);
});

test('the rest of a paragraph without an end mark is a sentence as well', () => {
  expect(cut('先做。再做')).toEqual(['sentence 先做。', 'sentence 再做']);
});

test('the runs of any paragraph join to the paragraph', () => {
  const marks = fc.constantFrom('。', '！', '（', '）', '《', '》', '“', '”', '司', '负责', '、', '𠀀');
  fc.assert(
    fc.property(fc.array(marks), (parts) => {
      const paragraph = parts.join('');
      expect(
        cutParagraph(paragraph)
          .map(({ words }) => words)
          .join(''),
      ).toBe(paragraph);
    }),
  );
});
