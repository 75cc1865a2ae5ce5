import { describe, expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { catalogue } from './catalogue.ts';
import { jumps } from './jump.ts';

const { editions } = catalogue(
  { editions: [smallEdition()], departments: [], terms: [] },
  { variants: '', version: '' },
);
const pathsOf = (query: string) => jumps(query, editions).map(({ path }) => path);

describe('a reference', () => {
  it.each([
    ['三（四）', '2022/3-4/'],
    ['三(四)', '2022/3-4/'],
    ['三、（四）', '2022/3-4/'],
    ['3-4', '2022/3-4/'],
    ['３－４', '2022/3-4/'],
    ['第三部分第（四）项', '2022/3-4/'],
    ['第三部分（四）', '2022/3-4/'],
    ['第三部分第四项', '2022/3-4/'],
    ['第 三 部 分', '2022/3/'],
    ['三', '2022/3/'],
    ['（四）', '2022/3-4/'],
    ['三（四）第2句', '2022/3-4/#s2'],
    ['三（四）第二句', '2022/3-4/#s2'],
    ['3-4-s2', '2022/3-4/#s2'],
    ['2022/3-4/#s2', '2022/3-4/#s2'],
    ['https://example.org/ip/2022/3-4/s2/', '2022/3-4/#s2'],
    ['五第2句', '2022/5/#s2'],
    ['第五部分第2句', '2022/5/#s2'],
    ['通知', '2022/notice/'],
    ['通知第1句', '2022/notice/#s1'],
    ['序言第1句', '2022/preamble/#s1'],
    ['国知发运字〔2022〕15号', '2022/'],
    ['国知发运字[2022]15号', '2022/'],
    ['国知发运字（2022）15号', '2022/'],
    ['2022', '2022/'],
  ])('%s leads to %s', (query, path) => {
    expect(pathsOf(query)).toEqual([path]);
  });

  it('offers every place it may mean', () => {
    const edition = smallEdition();
    const twice = edition.parts.map((part) => ({
      ...part,
      clauses: part.clauses.map((clause) => (clause.label === '' ? clause : { ...clause, number: 2 })),
    }));
    const { editions } = catalogue(
      { editions: [{ ...edition, parts: twice }], departments: [], terms: [] },
      { variants: '', version: '' },
    );
    expect(jumps('（二）', editions).map(({ place }) => place)).toEqual(['一（三）', '三（四）', '三（五）']);
  });

  it.each([
    '十三',
    '三（九）',
    '三（四）第9句',
    '三（四）第0句',
    '第2句',
    '1999/3-4',
    '保护司',
    '三（四）的',
    '',
    '  ',
    '%',
    '2023',
  ])('%j is none, or leads nowhere', (query) => {
    expect(pathsOf(query)).toEqual([]);
  });
});
