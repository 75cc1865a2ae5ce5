import { describe, expect, it } from 'vitest';
import { smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import { catalogue } from './catalogue.ts';

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
