import { expect, test } from 'vitest';
import { corpusOf, type OutlineFiles, outlines } from '#domain/corpus/outlines.fixture.ts';
import { neighboursOf } from '#domain/document/neighbours.ts';
import { sentencesIn, unitOf, unitsOf } from '#domain/document/units.ts';
import { walk } from '#domain/document/walk.ts';
import type { Edition } from '#domain/model/edition.ts';
import { citedEdition } from './cited-edition.ts';
import { placeOf, placeOfUnit } from './place.ts';
import { referentsOf } from './references.ts';
import { contentsOfUnit } from './unit-names.ts';

function editionOf(files: OutlineFiles): Edition {
  const [edition] = corpusOf(files).editions;
  if (!edition) throw new Error('There is no edition.');
  return edition;
}

const { letters, law, running, decimal, divided, articles } = Object.fromEntries(
  Object.entries(outlines).map(([name, files]) => [name, editionOf(files)]),
) as Record<keyof typeof outlines, Edition>;
const volumes = editionOf({ b1: ['第一编　甲', '第一章　乙', '第一条　丙。'] });

test('every labelled unit has its place, made of what is printed', () => {
  const places = (edition: Edition) =>
    unitsOf(edition)
      .filter(({ id }) => !['notice', 'preamble'].includes(id))
      .map((unit) => `${unit.id} ${placeOfUnit(unit)}`);
  expect(places(letters)).toEqual([
    '1 第一部分',
    '1-1 一（一）',
    '1-1-1 一（一）1.',
    '1-1-1-1 一（一）1.（1）',
    '1-1-1-2 一（一）1.（2）',
    '1-1-2 一（一）2.',
    '2 第二部分',
    'closing 落款',
    'x1 附件1',
    'x1-1 附件1一',
    'x1-1-1 附件1一（一）',
  ]);
  expect(places(law)).toEqual([
    'c1 第一章',
    'a1 第一条',
    'a1-1-1 第一条第一款第（一）项',
    'a1-1-2 第一条第一款第（二）项',
    'c2 第二章',
    'a2 第二条',
  ]);
  expect(places(running)).toEqual(['1 第一部分', 'n1 第1项', 'n2 第2项', '2 第二部分', 'n3 第3项']);
  expect(places(decimal)).toEqual(['1 1', '1-1 1.1', '1-2 1.2', '1-2-1 1.2（1）']);
  expect(places(divided)).toEqual([
    '1 第一部分',
    '1-1 第一部分一',
    '2 第二部分',
    '2-2 第二部分二',
    '2-2-1 第二部分二（一）',
  ]);
  expect(places(articles)).toEqual(['a1 第一条', 'a2 第二条']);
});

test('a sentence is cited within the lowest unit that holds it, formally as well', () => {
  expect(placeOf(letters, '1-1-1-1-s1')).toBe('一（一）1.（1）第1句');
  expect(placeOf(law, 'a1-s2')).toBe('第一条第2句');
  const { places } = citedEdition(letters);
  expect(places['1-1']?.formal).toBe('第一部分第（一）项“强化创造”');
  expect(places['1-1-1']?.formal).toBe('一（一）1.“提升质量”');
});

test('第几部分第几项 is said of an item of a part alone, 条 and 章 and other numbers by themselves', () => {
  const formal = (edition: Edition, ...ids: readonly string[]) => {
    const { places } = citedEdition(edition);
    return ids.map((id) => places[id]?.formal);
  };
  expect(formal(letters, '1', '1-1', '1-1-1-1')).toEqual([
    ...['第一部分“要求”', '第一部分第（一）项“强化创造”', '一（一）1.（1）'],
  ]);
  expect(formal(law, 'c1', 'a1', 'a1-1-2', 'notice', 'preamble')).toEqual([
    ...['第一章“总则”', '第一条', '第一条第一款第（二）项', '印发通知', '序言'],
  ]);
  expect(formal(running, 'n3')).toEqual(['第3项']);
  expect(formal(decimal, '1', '1-1', '1-2-1')).toEqual(['1“总则”', '1.1“目的”', '1.2（1）']);
  expect(formal(divided, '2-2', '2-2-1')).toEqual(['第二部分二“创造”', '第二部分二（一）']);
});

test('sentences and words follow one another as printed, also where an article goes on below its 项', () => {
  const article = unitOf(law, 'a1');
  if (!article) throw new Error('The article is lost.');
  expect(sentencesIn(article).map(({ id }) => id)).toEqual(['a1-s1', 'a1-1-1-s1', 'a1-1-2-s1', 'a1-s2', 'a1-s3']);
  const lines = Map.groupBy(walk(law), ({ paragraph }) => paragraph);
  const printed = Array.from(lines.values(), (runs) => runs.map(({ words }) => words).join(''));
  expect(printed.slice(printed.indexOf('第一章　总则'))).toEqual([
    '第一章　总则',
    '第一条　甲：',
    '（一）乙；',
    '（二）丙。',
    '丁。',
    '戊。',
    '第二章　附则',
    '第二条　己。',
  ]);
});

test('a note names the departments of its item alone', () => {
  const named = letters.tasks.map(({ id, departments }) => [id, ...departments]);
  expect(named).toEqual([['1-1-1-1-s1', 'treaty-and-law', 'trademarks']]);
});

test('contents say a title, or how the words begin', () => {
  const contents = (edition: Edition, id: string) => {
    const unit = unitOf(edition, id);
    return unit && 'duties' in unit ? contentsOfUnit(unit) : undefined;
  };
  expect(contents(letters, '1-1-1')).toBe('1.提升质量');
  expect(contents(letters, '1-1-2')).toBe('2.推广证书。');
  expect(contents(law, 'a2')).toBe('第二条　己。');
  expect(contents(volumes, 'c1')).toBe('第一章　乙');
  expect(contents(decimal, '1-1')).toBe('1.1　目的');
});

test('contents show so much of the words that they are fifteen characters with the label, and five at least', () => {
  const shown = (line: string, label?: string) => {
    const article = unitOf(editionOf({ a1: [line] }), 'a1');
    return article && 'duties' in article ? contentsOfUnit({ ...article, ...(label ? { label } : {}) }) : undefined;
  };
  expect(shown('第一条　甲乙丙丁戊己庚辛壬癸。')).toBe('第一条　甲乙丙丁戊己庚辛壬癸。');
  expect(shown('第一条　甲乙丙丁戊己庚辛壬癸子。')).toBe('第一条　甲乙丙丁戊己庚辛壬癸子……');
  expect(shown('第一条　甲乙丙丁戊己。', '第一百二十三条之二的附则')).toBe('第一百二十三条之二的附则　甲乙丙丁戊……');
});

test('a unit is referred to by its place where it is no item of a part, and by its id where that is told from a number', () => {
  const forms = (edition: Edition, id: string) => referentsOf(edition).find((one) => one.id === `2023/${id}`)?.forms;
  expect(forms(letters, '1-1-1')).toEqual(['一（一）1.', '一(一)1.', '1-1-1']);
  expect(forms(law, 'a1')).toEqual(['第一条']);
  expect(forms(law, 'c1')).toEqual(['第一章']);
  expect(forms(running, 'n2')).toEqual(['第2项']);
  expect(forms(decimal, '1-1')).toEqual(['1.1', '1-1']);
  expect(forms(divided, '2-2')).toEqual(['第二部分二', '2-2']);
  expect(forms(letters, 'x1-1')).toEqual(['附件1一', 'x1-1']);
});

test('pages are turned among units of one depth', () => {
  const nextOf = (id: string) => {
    const unit = unitOf(letters, id);
    return unit && neighboursOf(unit, letters).next?.id;
  };
  expect(nextOf('1-1')).toBe('2');
  expect(nextOf('1-1-1')).toBe('1-1-2');
  expect(nextOf('1-1-1-1')).toBe('1-1-1-2');
});

test('the closing stands below the body, before attached texts', () => {
  expect(letters.closing?.paragraphs).toEqual([
    { kind: 'issuer', words: '某局' },
    { kind: 'date', words: '2023年3月16日' },
  ]);
});
