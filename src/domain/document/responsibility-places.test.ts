import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLabel } from './labels.ts';
import { findResponsibilityPlaces, unlistedPlaces } from './responsibility-places.ts';

/** A unit of the body, or what stands around it. */
const unit = (id: string, paragraphs: readonly { words: string; line: number }[]) => ({
  paragraphs,
  setting: /^\d/u.test(id)
    ? { label: parseLabel(paragraphs[0]?.words ?? ''), hasUnits: false, inArticle: false }
    : null,
});

const find = (id: string, ...paragraphs: string[]) =>
  findResponsibilityPlaces([
    unit(
      id,
      paragraphs.map((words, index) => ({ words, line: index + 1 })),
    ),
  ]).map(({ line, words, read }) => `${line} ${read ? 'read' : 'unread'} ${words}`);

test('a note after a sentence is read', () => {
  expect(find('3-4', '（四）健全政策。论证。（条法司负责）研究。〔责任单位：保护司〕')).toEqual([
    '1 read （条法司负责）',
    '1 read 〔责任单位：保护司〕',
  ]);
});

test('a bracket that the grammar does not read is found with its line, whatever its shape', () => {
  expect(find('3-4', '（四）健全政策。', '由有关司（条法司牵头）推进，【保护司配合】做好[丙参与]工作。')).toEqual([
    '2 unread （条法司牵头）',
    '2 unread 【保护司配合】',
    '2 unread [丙参与]',
  ]);
  expect(find('3-4', '（四）健全政策（条法司牵头）。论证。')).toEqual(['1 unread （条法司牵头）']);
  expect(find('3-4', '（四）健全政策。', '论证“（条法司、（保护司）牵头”）。')).toEqual([
    '2 unread （条法司、（保护司）牵头”）',
  ]);
});

test('a bracket where a note stands is found also where its words are none that say who is responsible', () => {
  expect(find('3-4', '（四）健全政策。论证。（请条法司办）')).toEqual(['1 unread （请条法司办）']);
});

test('a line that begins with who is responsible is found, read or not', () => {
  expect(
    find('3-4', '（四）健全政策。', '论证。', '牵头单位：条法司', '责任单位：见附表', '责任单位：', '主办单位：甲'),
  ).toEqual(['3 read 牵头单位：条法司', '4 unread 责任单位：见附表', '5 unread 责任单位：', '6 unread 主办单位：甲']);
});

test('verbs in sentences and brackets that speak of something else are no such places', () => {
  expect(find('3-4', '（四）健全政策。由条法司负责，保护司配合（TISC）。（2025年底前完成）')).toEqual([]);
});

test('no bracket with a word of responsibility goes without being found, whatever stands around it', () => {
  const mark = fc.constantFrom(
    ...'。；，（）【】“”《》、：'.split(''),
    '论证',
    '甲',
    '〔',
    '〕',
    '（甲负责）',
    '1.',
    '——',
  );
  const around = fc.array(mark, { maxLength: 8 }).map((marks) => marks.join(''));
  fc.assert(
    fc.property(around, around, fc.constantFrom('一、', '（一）', ''), (before, after, label) => {
      const places = findResponsibilityPlaces([
        unit('1', [{ words: `${label}${before}（乙牵头，丙）${after}`, line: 7 }]),
      ]);
      expect(places.filter(({ words }) => words.includes('乙牵头，丙')).map(({ line }) => line)).toEqual([7]);
    }),
    { numRuns: 1000 },
  );
});

test('nothing in notice, preamble or annex is read, since it belongs to no duty', () => {
  expect(find('notice', '请认真落实。（办公室负责）')).toEqual(['1 unread （办公室负责）']);
});

test('a place on the list is excused once', () => {
  const places = [
    { line: 3, words: '（甲负责）', read: false },
    { line: 3, words: '（甲负责）', read: false },
    { line: 5, words: '（乙负责）', read: true },
    { line: 7, words: '（丙负责）', read: false },
  ];
  expect(unlistedPlaces(places, [{ words: '（甲负责）' }, { words: '（丙负责）' }])).toEqual([places[1]]);
});
