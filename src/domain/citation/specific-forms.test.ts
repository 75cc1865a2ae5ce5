import { expect, test } from 'vitest';
import { corpusOf, outlines } from '#domain/corpus/outlines.fixture.ts';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { frameOf } from './frame.ts';
import { specificForms } from './specific-forms.ts';

test('a clause is named by its label with its part, and by nothing that may be another’s', () => {
  const forms = specificForms(smallEdition());
  for (const form of ['三（四）', '第三部分第（四）项', '第三部分（四）']) expect(forms.get(form), form).toBe('3-4');
  for (const form of ['（四）', '三(四)', '第三部分', '通知', '序言', '3-4', '三'])
    expect(forms.has(form), form).toBe(false);
});

test('what another page may use of something else names no clause', () => {
  const formsOf = (files: Parameters<typeof corpusOf>[0]) => {
    const [edition] = corpusOf(files).editions;
    return edition === undefined ? [] : [...specificForms(edition)];
  };
  const all = Object.values(outlines).flatMap(formsOf);
  expect(all.length).toBeGreaterThan(10);
  // 1.2, n1, a1, （一）, （1）, 第一部分
  expect(all.map(([form]) => form).filter((form) => /^(?:[\da-z.-]+|（.{1,3}）|第.{1,3}部分)$/u.test(form))).toEqual(
    [],
  );
  const many = {
    1: ['一、甲'],
    ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`1-${at + 1}`, [clause(at)]])),
  };
  expect(formsOf(many).filter(([form]) => /^（/u.test(form))).toEqual([]);
  expect(formsOf(many)).toContainEqual(['一（十二）', '1-12']);
});

const clause = (at: number) => `（${'一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ')[at]}）甲。`;

test('a frame is as high as its words want, up to what a page can bear, and its title breaks out of no attribute', () => {
  const [short, long] = ['字'.repeat(30), '字'.repeat(3000)].map((words) =>
    frameOf('https://a.example/', 'a"b', words),
  );
  expect(short).toMatchObject({ width: 600, height: 151 });
  expect(long?.height).toBe(480);
  expect(short?.html).toBe(
    '<iframe src="https://a.example/" title="a&quot;b" width="600" height="151" loading="lazy"></iframe>',
  );
});
