import { describe, expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { formsOf, referentsOf } from './references.ts';

const edition = smallEdition();
const forms = formsOf(edition, []);

describe('a reference', () => {
  it.each([
    '三（四）第2句',
    '三(四)第2句',
    '第三部分第（四）项第2句',
    '第三部分（四）第2句',
    '（四）第2句',
    '3-4-s2',
    '2022/3-4-s2',
  ])('%s names the second sentence of 三（四）', (form) => {
    expect(forms.get(form)).toEqual(['2022/3-4-s2']);
  });

  it.each([
    ['国知发运字〔2022〕15号', '2022'],
    ['推动知识产权高质量发展年度工作指引(2022)', '2022'],
    ['第三部分', '2022/3'],
    ['三（四）', '2022/3-4'],
    ['三（四）第1责任段', '2022/3-4-d1'],
    ['一（三）“知识产权运用”', '2022/1-3-d2'],
    ['第五部分第2句', '2022/5-s2'],
    ['通知第1句', '2022/notice-s1'],
    ['序言', '2022/preamble'],
    ['2022/targets/utilization', '2022/targets/utilization'],
  ])('%s names %s', (form, id) => {
    expect(forms.get(form)).toEqual([id]);
  });

  it('offers every place it may mean where it is ambiguous', () => {
    const [first, third] = edition.parts;
    const clauses = third?.clauses.map((clause) => ({ ...clause, label: '（三）' })) ?? [];
    const parts = [first, third && { ...third, clauses }].filter((part) => part !== undefined);
    expect(formsOf({ ...edition, parts }, []).get('（三）')).toEqual(['2022/1-3', '2022/3-4', '2022/3-5']);
  });

  it('without an edition means the one whose forms they are; of others only the documents are named', () => {
    const both = formsOf({ ...edition, slug: '2023', year: 2023 }, [edition]);
    expect(both.get('三（四）第2句')).toEqual(['2023/3-4-s2']);
    expect(both.get('2023/3-4-s2')).toEqual(['2023/3-4-s2']);
    expect(both.get('2022')).toEqual(['2022']);
    expect(both.get('2022/3-4-s2')).toBeUndefined();
  });

  it('by a bare number is no reference to a part, which any number could be', () => {
    expect(forms.get('3')).toBeUndefined();
    expect(forms.get('3-4')).toEqual(['2022/3-4']);
  });

  it('to an earlier edition may name its document', () => {
    const next = { ...edition, slug: '2023', title: '年度工作指引（2023）', number: '国知发运字〔2023〕7号' };
    const both = formsOf(next, [edition]);
    expect(both.get('国知发运字〔2022〕15号')).toEqual(['2022']);
    expect(both.get('《推动知识产权高质量发展年度工作指引（2022）》')).toEqual(['2022']);
    expect(both.get('《年度工作指引(2023)》')).toEqual(['2023']);
  });

  it('has the forms that its place can be written in, and no others', () => {
    const formsBy = new Map(referentsOf(edition).map(({ id, forms }) => [id, forms]));
    expect(formsBy.get('2022/5-d1')).toEqual(['第五部分第1责任段', '5-d1']);
    expect(formsBy.get('2022/targets/utilization')).toEqual([]);
    expect(referentsOf(edition)[0]?.place).toBe('《推动知识产权高质量发展年度工作指引（2022）》');
  });

  it('leads to the address and the words', () => {
    expect(referentsOf(edition).find(({ id }) => id === '2022/3-4-s2')).toMatchObject({
      place: '三（四）第2句',
      path: '2022/3-4/s2/',
      words: '加大指导力度。',
    });
    expect(referentsOf(edition).find(({ id }) => id === '2022/targets/utilization')).toMatchObject({
      place: '一（三）“知识产权运用”',
      path: '2022/targets/utilization/',
    });
  });
});
