import { describe, expect, it } from 'vitest';
import type { Block, SearchRecord } from './record.ts';
import { type Reading, readTerms, scan } from './scan.ts';
import type { SearchOptions } from './search.ts';

const block = (path: string, words: string, kind: Block['kind'] = 'sentence', targets?: readonly string[]): Block => ({
  kind,
  number: kind === 'sentence' ? Number(path.split('#s')[1]) : null,
  path,
  words,
  runsOn: true,
  ...(targets && { targets }),
});
const record = (path: string, one: Partial<SearchRecord>): SearchRecord => ({
  kind: 'task',
  edition: path.slice(0, 4),
  path,
  place: path,
  title: '',
  departments: [],
  part: path.slice(5, 6),
  targets: [],
  blocks: [],
  ...one,
});

/** Newer editions before older ones, as the site holds them. */
const records: readonly SearchRecord[] = [
  record('2023/3-4/#d1', {
    departments: ['protection'],
    targets: ['brands'],
    blocks: [
      block('2023/3-4/#s1', '加强商标保护。'),
      block('2023/3-4/#s2', '做好商标服务。', 'sentence', []),
      block('', '（保护司负责）', 'note'),
    ],
  }),
  record('2023/4/', { kind: 'heading', blocks: [block('', '四、商标工作', 'line')] }),
  record('2022/3-4/#d1', {
    departments: ['protection', 'treaty-and-law'],
    blocks: [block('2022/3-4/#s1', '加强商标保护。'), block('', '（保护司、条法司负责）', 'note')],
  }),
  record('2022/5-1/#d1', {
    kind: 'unassigned',
    departments: ['treaty-and-law'],
    blocks: [block('2022/5-1/#s1', '修改专利法。'), block('2022/5-1/#s2', '听取意见。')],
  }),
];
const reading: Reading = {
  departments: [
    { id: 'protection', token: '保护司', names: ['保护司', '知识产权保护司'] },
    { id: 'treaty-and-law', token: '条法司', names: ['条法司'] },
  ],
  variants: new Map([['專', '专']]),
};
const ask = (query: string, options: SearchOptions = {}) => scan(records, readTerms(query, reading), options);
const paths = (query: string, options?: SearchOptions) => ask(query, options).results.map((one) => one.record.path);

describe('a query', () => {
  it('is read as terms, each with the departments that it is a name of', () => {
    expect(readTerms('專利法  知识产权保护司', reading)).toEqual([
      { words: '专利法', tokens: [], departments: [] },
      { words: '知识产权保护司', tokens: ['保护司'], departments: ['protection'] },
    ]);
  });

  it('finds the records that hold every term, or that a department answers for whose name it is', () => {
    expect(paths('专利法')).toEqual(['2022/5-1/#d1']);
    expect(paths('专利法 商标')).toEqual([]);
    expect(paths('意见 修改')).toEqual(['2022/5-1/#d1']);
    expect(paths('知识产权保护司', { repeats: true })).toEqual(['2023/3-4/#d1', '2022/3-4/#d1']);
    expect(paths('条法司 意见')).toEqual(['2022/5-1/#d1']);
  });

  it('without terms finds every record', () => {
    expect(ask('', { repeats: true })).toMatchObject({ total: 4, count: 6 });
    expect(ask('')).toMatchObject({ total: 3, count: 5 });
  });
});

describe('what editions say alike', () => {
  it('is listed and counted once, with the newest', () => {
    expect(paths('商标')).toEqual(['2023/3-4/#d1', '2023/4/']);
    expect(ask('商标')).toMatchObject({ total: 2, count: 3 });
    expect([...(ask('商标').results[0]?.also.values() ?? [])]).toEqual([['2022/3-4/#s1'], []]);
  });

  it('is listed and counted for each where that is asked, or an edition is chosen', () => {
    expect(paths('商标', { repeats: true })).toEqual(['2023/3-4/#d1', '2023/4/', '2022/3-4/#d1']);
    expect(ask('商标', { repeats: true })).toMatchObject({ total: 3, count: 4 });
    expect(paths('商标', { filters: { edition: ['2022'] } })).toEqual(['2022/3-4/#d1']);
    expect(ask('商标', { filters: { edition: [] } }).total).toBe(2);
  });
});

describe('filters', () => {
  it('leave what has one of the values of each facet, sentence by sentence', () => {
    expect(paths('商标', { filters: { kind: ['heading'] } })).toEqual(['2023/4/']);
    expect(paths('', { filters: { part: ['4', '5'] } })).toEqual(['2023/4/', '2022/5-1/#d1']);
    expect(paths('', { filters: { department: ['treaty-and-law'], kind: ['unassigned'] } })).toEqual(['2022/5-1/#d1']);
    // The second sentence is tied to no target.
    expect(ask('商标', { filters: { target: ['brands'] } })).toMatchObject({ total: 1, count: 1 });
  });

  it('give for each value what one would get by choosing it, their own facet not considered', () => {
    const { counts } = ask('商标', { filters: { kind: ['task'] } });
    expect(counts.kind).toEqual({ task: 2, heading: 1 });
    expect(counts.part).toEqual({ 3: 2 });
    // An edition counts all that it says.
    expect(counts.edition).toEqual({ 2023: 2, 2022: 1 });
    expect(counts.department).toEqual({ protection: 2, 'treaty-and-law': 1 });
    expect(counts.target).toEqual({ brands: 1 });
  });

  it('give 0 where a record is left of which nothing counts', () => {
    const { counts, count, total } = ask('意见 修改');
    expect({ count, total }).toEqual({ count: 0, total: 1 });
    expect(counts.kind).toEqual({ unassigned: 0 });
  });
});

describe('results', () => {
  it('are given twenty at a time, unless it is said how many and from where', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({
      ...(records[1] as SearchRecord),
      path: `2023/${index}/`,
    }));
    expect(scan(many, [])).toMatchObject({ total: 25, count: 25 });
    expect(scan(many, []).results).toHaveLength(20);
    const page = scan(many, [], { limit: 2, offset: 20 });
    expect(page.results.map((one) => one.record.path)).toEqual(['2023/20/', '2023/21/']);
    expect(page.total).toBe(25);
  });

  it('mark the terms, and in notes the departments that they name', () => {
    expect(ask('商标 保护司').results[0]?.marks).toEqual([[[2, 4]], [[2, 4]], [[1, 4]]]);
    expect(ask('知识产权保护司').results[0]?.marks).toEqual([[], [], [[1, 4]]]);
  });
});
