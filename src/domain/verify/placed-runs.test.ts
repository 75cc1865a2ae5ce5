import { describe, expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { type PlacedRun, pathOfRange, placedRunsOf } from './placed-runs.ts';

const edition = {
  ...smallEdition(),
  annex: { words: '附件：清单', title: '清单', held: false, reason: null },
};
const runs = placedRunsOf(edition);
const run = (id: string, kind: PlacedRun['kind']): PlacedRun => {
  const found = runs.find((candidate) => candidate.id === id && candidate.kind === kind);
  if (!found) throw new Error(`There is no ${kind} ${id}.`);
  return found;
};

describe('the runs of a document with their places', () => {
  it('are all its runs, in order, as the check names them', () => {
    expect(runs.map(({ id, kind, place }) => `${id} ${kind} ${place}`)).toEqual([
      'notice line 通知',
      'notice-s1 sentence 通知第1句',
      'notice-s2 sentence 通知第2句',
      'preamble line 序言',
      'preamble-s1 sentence 序言第1句',
      '1 heading 第一部分的标题',
      '1-3 heading 一（三）的标题',
      '1-3-s1 sentence 一（三）第1句',
      '1-3-d2 heading 一（三）“知识产权运用”的标题',
      '1-3-s2 sentence 一（三）第2句',
      '1-3-s3 sentence 一（三）第3句',
      '3 heading 第三部分的标题',
      '3-4 heading 三（四）的标题',
      '3-4-s1 sentence 三（四）第1句',
      '3-4-s2 sentence 三（四）第2句',
      '3-4-d1 note 三（四）第1责任段的责任括注',
      '3-4-s3 sentence 三（四）第3句',
      '3-5 heading 三（五）的标题',
      '3-5-s1 sentence 三（五）第1句',
      '3-5-s2 sentence 三（五）第2句',
      '5 heading 第五部分的标题',
      '5-s1 sentence 第五部分第1句',
      '5-s2 sentence 第五部分第2句',
      'annex line 附件说明',
    ]);
  });

  it('have the words of the document and nothing besides', () => {
    expect(Object.keys(runs[0] ?? {})).toEqual(['id', 'kind', 'words', 'place']);
    expect(run('3-4-d1', 'note').words).toBe('（保护司负责）');
  });
});

describe('the path of a run', () => {
  it.each([
    ['3-4-s2', 'sentence', '2022/3-4/#s2'],
    ['3-4-d1', 'note', '2022/3-4/#d1'],
    ['1-3-d2', 'heading', '2022/1-3/#d2'],
    ['3-4', 'heading', '2022/3-4/'],
    ['5', 'heading', '2022/5/'],
    ['notice', 'line', '2022/notice/'],
    ['notice-s2', 'sentence', '2022/notice/#s2'],
    ['annex', 'line', '2022/'],
  ] as const)('of %s, a %s, is %s', (id, kind, path) => {
    const alone = run(id, kind);
    expect(pathOfRange('2022', alone, alone)).toBe(path);
  });
});

describe('the path of all from one run to another', () => {
  const range = (first: [string, PlacedRun['kind']], last: [string, PlacedRun['kind']]) =>
    pathOfRange('2022', run(...first), run(...last));

  it('is a range of sentences, in their clause or on the page of the whole', () => {
    expect(range(['3-4-s1', 'sentence'], ['3-4-s3', 'sentence'])).toBe('2022/3-4/#s1..s3');
    expect(range(['3-4-s2', 'sentence'], ['3-5-s1', 'sentence'])).toBe('2022/#3-4-s2..3-5-s1');
  });

  it('is the path of the first where that is all, or one of them is no sentence', () => {
    expect(range(['3-4-s2', 'sentence'], ['3-4-s2', 'sentence'])).toBe('2022/3-4/#s2');
    expect(range(['3-4-s1', 'sentence'], ['3-4-d1', 'note'])).toBe('2022/3-4/#s1');
    expect(range(['3-4', 'heading'], ['3-4-s2', 'sentence'])).toBe('2022/3-4/');
  });
});
