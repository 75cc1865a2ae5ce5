import { describe, expect, it } from 'vitest';
import { smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import { corpusOf, outlines } from '../corpus/outlines.fixture.ts';
import { cataloguedEdition } from './catalogue.ts';
import { firstMeant, jumps, mayBeReference } from './jump.ts';
import { cataloguedUnits } from './units.ts';

const withUnits = (edition: Edition) => ({
  ...cataloguedEdition(edition, smallCorpus()),
  units: cataloguedUnits(edition),
});
const editions = [withUnits(smallEdition())];
/** Their units are known where the query may be a reference at all. */
const pathsOf = (query: string) =>
  jumps(query, mayBeReference(query, editions) ? editions : editions.map((one) => ({ ...one, units: [] }))).map(
    ({ path }) => path,
  );

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
    ['3.4', '2022/3-4/'],
    ['3-4/s2', '2022/3-4/#s2'],
    ['3-4#s2', '2022/3-4/#s2'],
    ['#3-4-s2', '2022/3-4/#s2'],
    ['2022/3', '2022/3/'],
    ['2022/notice/s1', '2022/notice/#s1'],
    ['2022/#3-4-s2', '2022/3-4/#s2'],
    ['2022/#3-4', '2022/3-4/'],
    ['/2022/', '2022/'],
    ['https://example.org/', []],
    ['https://example.org/2022/', '2022/'],
    ['HTTPS://EXAMPLE.ORG/IP/2022/3-4/?words=1a2b3c4d#s2', '2022/3-4/#s2'],
    ['http://localhost:4321/2022/2022/5/s2', '2022/5/#s2'],
    ['https://example.org/2022/3-4/?words=1a2b3c4d#s1..s3', '2022/3-4/'],
    ['https://example.org/2022/3-4/s2/?words=1a2b3c4d#s2:3-12', '2022/3-4/#s2'],
    ['2022/#3-4-s2:3-12', '2022/3-4/#s2'],
    ['2022/3-4/#s1:3..s2:5', '2022/3-4/'],
    ['2022/3-4/#s1,s3', '2022/3-4/'],
    ['2022/3-4/#d1', '2022/3-4/'],
  ])('%s leads to %s', (query, path) => {
    expect(pathsOf(query)).toEqual([path].flat());
  });

  it.each([
    ['plan-2023', 'plan-2023/'],
    ['plan-2023/3-4', 'plan-2023/3-4/'],
    ['ＰＬＡＮ－２０２３／３－４', 'plan-2023/3-4/'],
    ['plan-2023/3-4/#s2', 'plan-2023/3-4/#s2'],
    ['plan-2023/3-4-s2', 'plan-2023/3-4/#s2'],
    ['https://example.org/plan-2023/', 'plan-2023/'],
    ['https://example.org/a/b/plan-2023/3-4/s2/?words=1a2b3c4d', 'plan-2023/3-4/#s2'],
    ['https://example.org/plan-2023/2022/5/', '2022/5/'],
    ['国知战联发〔2023〕1号', 'plan-2023/'],
    ['3-4-s2', '2024/3-4/#s2'],
    ['2022 三（四）', '2022/3-4/'],
    ['2022三(四)第2句', '2022/3-4/#s2'],
    ['2022年三（四）第二句', '2022/3-4/#s2'],
    ['2022年版 第三部分第四项', '2022/3-4/'],
    ['plan-2023 三（四）', 'plan-2023/3-4/'],
    ['2022通知第1句', '2022/notice/#s1'],
    ['/2022/3-4/', '2022/3-4/'],
    ['2022/3-4', '2022/3-4/'],
  ])('%s leads to %s, where other series and years are held', (query, path) => {
    const edition = smallEdition();
    const plan = { ...edition, slug: 'plan-2023', year: 2023, number: '国知战联发〔2023〕1号' };
    const next = { ...edition, slug: '2024', year: 2024, number: '国知发运字〔2024〕7号' };
    const editions = [next, plan, edition].map(withUnits);
    expect(jumps(query, editions).map((jump) => jump.path)).toEqual([path]);
  });

  it('is to the newest edition first where its words name none, and to each other that has the place', () => {
    const edition = smallEdition();
    const without = { ...edition, slug: '2023', year: 2023, number: '国知发运字〔2023〕7号', parts: [] };
    const next = { ...edition, slug: '2024', year: 2024, number: '国知发运字〔2024〕7号' };
    const editions = [next, without, edition].map(withUnits);
    const pathsOf = (query: string) => jumps(query, editions).map(({ path }) => path);
    expect(pathsOf('三（四）')).toEqual(['2024/3-4/', '2022/3-4/']);
    expect(pathsOf('三（四）第2句')).toEqual(['2024/3-4/#s2', '2022/3-4/#s2']);
    expect(pathsOf('2023 三（四）')).toEqual([]);
    expect(pathsOf('国知发运字〔2023〕7号')).toEqual(['2023/']);
    expect(pathsOf('2021 三（四）')).toEqual([]);
    expect(firstMeant(jumps('三（四）', editions))?.path).toBe('2024/3-4/');
  });

  it.each([
    ['第十二条', ['a12']],
    ['第12条', ['a12']],
    ['第一百零三条', ['a103']],
    ['第一百〇三条', ['a103']],
    ['第十二条第二款', ['a12']],
    ['第十二条第二款第三项', ['a12-2-3']],
    ['第十二条第二款第（三）项', ['a12-2-3']],
    ['第十二条第三项', ['a12-1-3', 'a12-2-3']],
    ['第十二条第2句', ['a12#s2']],
    ['第三章', ['c3']],
    ['第三章第二节', ['c3-2']],
    ['第二节', ['c3-2']],
    ['第57项', ['n57']],
    ['第五十七项', ['n57']],
    ['附件1', ['x1']],
    ['附件一', ['x1']],
    ['附件1第三条', ['x1-a3']],
    ['第三条', ['a3']],
    ['三（四）1.（2）', ['3-4-1-2']],
    ['三（四）1（2）', ['3-4-1-2']],
    ['第三部分第四项', ['3-4']],
    ['第四项', ['3-4']],
    ['（二）', []],
    ['第十三条', []],
    ['第十二条规定', []],
    ['第三项', []],
  ])('%s leads by the words that people use to %j', (query, expected) => {
    const places = {
      ...{ '3': '第三部分', '3-4': '三（四）', '3-4-1': '三（四）1.', '3-4-1-2': '三（四）1.（2）', n57: '第57项' },
      ...{ c3: '第三章', 'c3-2': '第三章第二节', a3: '第三条', a12: '第十二条', a103: '第一百零三条' },
      ...{ 'a12-1-3': '第十二条第一款第（三）项', 'a12-2-3': '第十二条第二款第（三）项' },
      ...{ x1: '附件1', 'x1-a3': '附件1第三条' },
    };
    const [document] = editions;
    if (!document) throw new Error('There is no edition.');
    const own = { title: '', part: 1, clause: null, sentences: 2 };
    const units = Object.entries(places).map(([id, place]) => ({ id, place, ...own }));
    const found = jumps(query, [{ ...document, units }]).map(({ path }) => path);
    expect(found).toEqual(expected.map((id) => `2022/${id.replace('#', '/#')}${id.includes('#') ? '' : '/'}`));
  });

  it.each([
    ['二（一）', ['2-2-1']],
    ['第二部分二（一）', ['2-2-1']],
    ['（一）', ['2-2-1']],
    ['二', ['2', '2-2']],
    ['第二部分', ['2']],
    ['一', ['1', '1-1']],
    ['一（一）', []],
  ])('%s leads below the 部分 that hold it, where a document has such above 一、', (query, expected) => {
    const editions = corpusOf(outlines.divided).editions.map(withUnits);
    expect(mayBeReference(query, editions)).toBe(true);
    expect(jumps(query, editions).map(({ path }) => path)).toEqual(expected.map((id) => `2023/${id}/`));
  });

  it('finds a unit by its id, however deep its outline', () => {
    const [document] = editions;
    const [unit] = document?.units ?? [];
    if (!document || !unit) throw new Error('The catalogue has no unit.');
    const units = ['3-4-2', 'n57', 'a12-1'].map((id) => ({ ...unit, id, sentences: 4 }));
    const paths = ['3-4-2-s4', '2022/n57/#s1', 'a12-1', 'a12', '3-4-2-s5'].map((query) =>
      jumps(query, [{ ...document, units }]).map(({ path }) => path),
    );
    expect(paths).toEqual([['2022/3-4-2/#s4'], ['2022/n57/#s1'], ['2022/a12-1/'], [], []]);
  });

  it('says the place that it leads to, with its title', () => {
    expect(jumps('三（四）第2句', editions)).toEqual([
      { edition: '2022', path: '2022/3-4/#s2', place: '三（四）第2句', title: '健全知识产权保护政策' },
    ]);
    expect(jumps('3-4', editions)).toEqual([
      { edition: '2022', path: '2022/3-4/', place: '三（四）', title: '健全知识产权保护政策' },
    ]);
    expect(jumps('2022', editions)).toEqual([
      {
        edition: '2022',
        path: '2022/',
        place: '国知发运字〔2022〕15号',
        title: '推动知识产权高质量发展年度工作指引（2022）',
      },
    ]);
  });

  it('counts sentences, ranges and duties beyond nine', () => {
    const [document] = editions;
    const units = (document?.units ?? []).map((unit) => ({ ...unit, sentences: 30 }));
    const pathsIn = (query: string) => (document ? jumps(query, [{ ...document, units }]).map(({ path }) => path) : []);
    expect(pathsIn('3-4-s12')).toEqual(['2022/3-4/#s12']);
    expect(pathsIn('2022/3-4/#d12')).toEqual(['2022/3-4/']);
    expect(pathsIn('2022/3-4/#s12..s15')).toEqual(['2022/3-4/']);
    expect(pathsIn('2022/3-4/#s1,s3,s12..s15')).toEqual(['2022/3-4/']);
  });

  it('is none where there is no edition', () => {
    expect(['3-4', '三（四）', '2022', ''].flatMap((query) => jumps(query, []))).toEqual([]);
  });

  it('offers every place it may mean', () => {
    const edition = smallEdition();
    const twice = edition.parts.map((part) => ({
      ...part,
      clauses: part.clauses.map((clause) => (clause.label === '' ? clause : { ...clause, label: '（二）' })),
    }));
    const editions = [{ ...edition, parts: twice }].map(withUnits);
    expect(jumps('（二）', editions).map(({ place }) => place)).toEqual(['一（二）', '三（二）', '三（二）']);
    expect(firstMeant(jumps('（二）', editions))).toBeNull();
    expect(firstMeant([])).toBeNull();
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
    'plan-2023/3-4',
    'https://example.org/3-4',
    'https://example.org/2023/3-4/',
    '2022/9-9',
    '2022/3-4/#s4',
    '2022/3-4/#s0',
    '2022/3-4/#x1',
    '2022/targets/utilization',
    '/',
    '三（四）第1000句',
    '二二',
  ])('%j is none, or leads nowhere', (query) => {
    expect(pathsOf(query)).toEqual([]);
  });
});
