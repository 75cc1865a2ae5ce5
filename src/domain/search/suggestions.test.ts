import { describe, expect, it } from 'vitest';
import type { SearchRecord } from './record.ts';
import { asksInLatin, suggester } from './suggestions.ts';

const record = (kind: SearchRecord['kind'], title: string, ...words: readonly string[]): SearchRecord => ({
  kind,
  path: `${title}/`,
  place: '',
  title,
  departments: [],
  part: null,
  targets: [],
  blocks: words.map((line) => ({ kind: 'line', number: null, path: '', words: line, runsOn: false })),
});
const ways: Readonly<Record<string, readonly string[]>> = {
  保: ['bao'],
  护: ['hu'],
  司: ['si'],
  商: ['shang'],
  标: ['biao'],
  试: ['shi'],
  示: ['shi'],
};
const latin = {
  readAt: (text: string, at: number) => ways[text[at] ?? ''] ?? [],
  english: { 'trade mark': '商标', gi: '地理标志' },
};
const records = [
  record('department', '保护司', '保护司', '知识产权保护司', '局机关'),
  record('department', '运用促进司', '运用促进司'),
  record('term', '商标法', '商标法'),
  record('task', '', '知识产权、知识产权、知识产品。保护试点，商标。'),
  record('task', '', '地理标志，商标审查'),
  record('task', '', '运用促进会、运用促进会、运用促进会'),
];
const suggest = suggester(records, new Map([['權', '权']]));

describe('what may be meant', () => {
  it.each([
    ['知识产全', ['知识产权', '知识产品']],
    ['知識產權'.replace('識產', '识产').replace('知', '只'), ['知识产权']],
    ['运用司', ['运用促进司']],
    ['知识产权保户司', ['保护司']],
    ['运用促进室', ['运用促进司', '运用促进会']],
    ['地理标识', ['地理标志']],
    ['商标发', ['商标法']],
    ['保护司 地理标识', ['保护司 地理标志']],
    ['知识 产全', ['知识产权', '知识产品']],
  ])('by %s is %j', (query, meant) => {
    expect(suggest(query, null)).toEqual(meant);
  });

  it.each([
    ['baohusi', ['保护司']],
    ['bhs', ['保护司']],
    ['shang biao', ['商标']],
    ['baohus', ['保护司', '保护试']],
    ['Trade Mark', ['商标']],
    ['baohusi GI', ['保护司 地理标志']],
    ['保护司 gi', ['保护司 地理标志']],
    ['保husi', ['保护司']],
  ])('in Latin letters by %s is %j', (query, meant) => {
    expect(suggest(query, latin)).toEqual(meant);
  });

  it('is nothing where two of three characters say too little, or nothing is near', () => {
    expect(suggest('护试甲', null)).toEqual([]);
    expect(suggest('段简', null)).toEqual([]);
    expect(suggest('完全不是', null)).toEqual([]);
    expect(suggest('sb', latin)).toEqual([]);
    expect(suggest('baohusi', null)).toEqual([]);
  });

  it('is not looked for in what is too long to be a name, or in too many terms', () => {
    expect(suggest('知识产全'.repeat(11), null)).toEqual([]);
    expect(suggest('一 二 三 四 五 六 七 八 知识产全', null)).toEqual([]);
  });
});

it('is asked in Latin letters where there are any', () => {
  expect(asksInLatin('bhs')).toBe(true);
  expect(asksInLatin('保husi')).toBe(true);
  expect(asksInLatin('保护司 16.5')).toBe(false);
});

it('is the nearest of the names of a hundred documents', () => {
  const names = Array.from({ length: 3000 }, (_, at) => `第${at}项知识产权专门行动计划`);
  const many = suggester(
    names.map((name) => record('term', name, name)),
    new Map(),
  );
  expect(many('第2999项知识产权专们行动计划', null)).toEqual(['第2999项知识产权专门行动计划']);
});
