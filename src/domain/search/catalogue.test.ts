import { describe, expect, it } from 'vitest';
import { smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import { catalogue } from './catalogue.ts';

const index = { variants: '專专', version: '1a2b3c4d' };

describe('the catalogue', () => {
  it('has each edition with its units, their places and how many sentences they hold themselves', () => {
    const { editions } = catalogue(smallCorpus(), index);
    expect(editions).toEqual([
      {
        slug: '2022',
        name: '2022年指引',
        title: '推动知识产权高质量发展年度工作指引（2022）',
        number: '国知发运字〔2022〕15号',
        units: [
          { id: 'notice', place: '通知', title: '', part: null, clause: null, sentences: 2 },
          { id: 'preamble', place: '序言', title: '', part: null, clause: null, sentences: 1 },
          { id: '1', place: '第一部分', title: '总体要求', part: 1, clause: null, sentences: 0 },
          { id: '1-3', place: '一（三）', title: '主要目标', part: 1, clause: 3, sentences: 3 },
          { id: '3', place: '第三部分', title: '完善政策体系', part: 3, clause: null, sentences: 0 },
          { id: '3-4', place: '三（四）', title: '健全知识产权保护政策', part: 3, clause: 4, sentences: 3 },
          { id: '3-5', place: '三（五）', title: '完善运用促进政策', part: 3, clause: 5, sentences: 2 },
          { id: '5', place: '第五部分', title: '工作要求', part: 5, clause: null, sentences: 2 },
        ],
      },
    ]);
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

  it('has each target once however many editions state it, those of the newest first, under every title it has', () => {
    const withTargets = (slug: string, targets: Readonly<Record<string, string>>): Edition => ({
      ...smallEdition(),
      slug,
      targets: Object.entries(targets).map(([id, title]) => ({ id, title, duty: '1-3-d2', indicators: [], tasks: [] })),
    });
    const editions = [
      withTargets('2024', { utilization: '知识产权运用', protection: '知识产权保护' }),
      withTargets('plan-2023', { protection: '保护', culture: '文化' }),
      withTargets('2022', { utilization: '知识产权运用', creation: '知识产权创造', protection: '知识产权保护' }),
    ];
    expect(catalogue({ ...smallCorpus(), editions }, index).targets).toEqual([
      { id: 'utilization', title: '知识产权运用' },
      { id: 'protection', title: '知识产权保护／保护' },
      { id: 'culture', title: '文化' },
      { id: 'creation', title: '知识产权创造' },
    ]);
  });
});
