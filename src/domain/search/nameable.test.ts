import { describe, expect, it } from 'vitest';
import { abbreviates, nameables } from './nameable.ts';
import type { SearchRecord } from './record.ts';

const record = (kind: SearchRecord['kind'], title: string, ...lines: readonly string[]): SearchRecord => ({
  kind,
  path: `${kind}/${title}/`,
  place: '',
  title,
  departments: [],
  part: null,
  targets: [],
  blocks: lines.map((words) => ({ kind: 'line', number: null, path: '', words, runsOn: false })),
});

describe('what can be named', () => {
  it('is asked for as the text calls it: a department by its token, a term by the form meant', () => {
    const names = nameables([
      record('department', '审业部', '审业部', '审查业务管理部'),
      record('term', '技术与创新支持中心（TISC）', '技术与创新支持中心（TISC）', 'TISC'),
    ]);
    expect(names).toEqual([
      { words: '审业部', query: '审业部' },
      { words: '审查业务管理部', query: '审业部' },
      { words: '技术与创新支持中心(tisc)', query: '技术与创新支持中心（TISC）' },
      { words: 'tisc', query: 'TISC' },
    ]);
  });

  it('is itself where several departments share it', () => {
    const names = nameables([record('department', '审业部', '专利局'), record('department', '外观部', '专利局')]);
    expect(names).toEqual([{ words: '专利局', query: '专利局' }]);
  });

  it('is no heading and no task', () => {
    expect(nameables([record('heading', '', '加强保护'), record('task', '保护', '加强。')])).toEqual([]);
  });
});

describe('an abbreviation', () => {
  it.each([
    ['运用司', '运用促进司'],
    ['国合司', '国际合作司'],
    ['条约法律司', '条法司'],
    ['知识产权运用司', '知识产权运用促进司'],
  ])('%s is one of %s, or the other way round', (words, name) => {
    expect(abbreviates(words, name)).toBe(true);
  });

  it.each([
    ['运司', '运用司', 'less than three characters'],
    ['用促司', '运用促进司', 'another beginning'],
    ['运用促', '运用促进司', 'another end'],
    ['国合司', '国家知识合作司', 'less than half'],
    ['运规司', '运用促进司', 'another character'],
    ['运用司', '运用司', 'the same'],
  ])('%s is none of %s: %s', (words, name) => {
    expect(abbreviates(words, name)).toBe(false);
  });
});
