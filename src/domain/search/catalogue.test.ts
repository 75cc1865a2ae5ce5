import { describe, expect, it } from 'vitest';
import { smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import { catalogue, cataloguedEdition } from './catalogue.ts';

const index = { variants: '專专', version: '1a2b3c4d' };

describe('the catalogue', () => {
  it('has the newest edition and how many there are, and grows with no other', () => {
    const [newest] = smallCorpus().editions;
    const older = { ...smallEdition(), slug: '2021', year: 2021 };
    const one = catalogue(smallCorpus(), index);
    expect(one.current).toEqual({
      slug: '2022',
      name: '2022年指引',
      title: '推动知识产权高质量发展年度工作指引（2022）',
      number: '国知发运字〔2022〕15号',
    });
    expect(one.held).toBe(1);
    const editions = newest ? [newest, older, older] : [];
    expect(catalogue({ ...smallCorpus(), editions }, index)).toEqual({ ...one, held: 3 });
  });

  it('says what a department was called when an edition was signed, where that is not its name of today', () => {
    const [department] = smallCorpus().departments;
    if (!department) throw new Error('The small corpus has lost its department.');
    const names = [
      { token: '执法司', name: '执法司', until: '2022-10' },
      { token: '保护司', name: '知识产权保护司', from: '2022-10' },
    ];
    const corpus = { ...smallCorpus(), departments: [{ ...department, names }] };
    const signed = (day: string) => ({ ...smallEdition(), signed: day });
    expect(cataloguedEdition(signed('2022-03-16'), corpus).called).toEqual({ protection: '执法司' });
    expect(cataloguedEdition(signed('2023-03-16'), corpus)).not.toHaveProperty('called');
  });

  it('has the names of departments, and hands on what it is given of the index', () => {
    const { departments, variants, version } = catalogue(smallCorpus(), index);
    expect(departments).toEqual([{ id: 'protection', token: '保护司', names: ['保护司', '知识产权保护司', '局机关'] }]);
    expect([variants, version]).toEqual(['專专', '1a2b3c4d']);
  });

  it('has the titles of topics, and says nothing of them where there are none', () => {
    const topics = [{ id: 'plans', title: '计划', description: '说明。', years: [] }];
    expect(catalogue({ ...smallCorpus(), topics }, index).topics).toEqual([{ id: 'plans', title: '计划' }]);
    expect(catalogue(smallCorpus(), index)).not.toHaveProperty('topics');
  });
});
