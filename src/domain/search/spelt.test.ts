import { describe, expect, it } from 'vitest';
import { spelling, speltIn } from './spelt.ts';

const ways: Readonly<Record<string, readonly string[]>> = {
  保: ['bao'],
  护: ['hu'],
  司: ['si'],
  先: ['xian'],
  西: ['xi'],
  安: ['an'],
  重: ['chong', 'zhong'],
  点: ['dian'],
  绿: ['lv'],
};
const readAt = (text: string, at: number) => ways[text[at] ?? ''] ?? [];
const spelt = (text: string, letters: string) =>
  speltIn(text, letters, readAt).map(({ start, end, by }) => `${text.slice(start, end)} ${by}`);

describe('what a query spells', () => {
  it.each([
    ['baohusi', 'baohusi'],
    ['BaoHu Si', 'baohusi'],
    ['ｂａｏｈｕｓｉ', 'baohusi'],
    ['bǎohùsī', 'baohusi'],
    ['bao3hu4si1', 'baohusi'],
    ["xi'an", 'xian'],
    ['xi’an', 'xian'],
    ['lǜse', 'lvse'],
    ['lüse', 'lvse'],
    ['lyuse', 'lvse'],
    ['dili标志', 'dili标志'],
  ])('%s spells %s', (query, letters) => {
    expect(spelling(query)).toBe(letters);
  });

  it.each(['保护司', 'x', '16.5ge', 'a,b', ''])('%s spells nothing', (query) => {
    expect(spelling(query)).toBeNull();
  });
});

describe('spelt in a text', () => {
  it('is what has every syllable', () => {
    expect(spelt('由保护司负责', 'baohusi')).toEqual(['保护司 whole']);
  });

  it('is what has the last syllable begun, but not what has only a part of the first', () => {
    expect(spelt('由保护司负责', 'baohus')).toEqual(['保护司 begun']);
    expect(spelt('保护', 'ba')).toEqual([]);
  });

  it('is what has the initials, zh and z alike', () => {
    expect(spelt('由保护司负责', 'bhs')).toEqual(['保护司 initials']);
    expect(spelt('重点', 'zhd')).toEqual(['重点 initials']);
    expect(spelt('重点', 'zd')).toEqual(['重点 initials']);
    expect(spelt('保护司', 'bs')).toEqual([]);
  });

  it('is one syllable or two, as the text has it', () => {
    expect(spelt('先', 'xian')).toEqual(['先 whole']);
    expect(spelt('西安', 'xian')).toEqual(['西安 whole']);
  });

  it('is a character in each of its readings', () => {
    expect(spelt('重点', 'zhongdian')).toEqual(['重点 whole']);
    expect(spelt('重点', 'chongdian')).toEqual(['重点 whole']);
  });

  it('is a character or letter that stands for itself', () => {
    expect(spelt('保护司', '保husi')).toEqual(['保护司 whole']);
    expect(spelt('保护tisc', 'baohutisc')).toEqual(['保护tisc whole']);
  });

  it('does not run beyond the end', () => {
    expect(spelt('保护', 'baohusi')).toEqual([]);
    expect(spelt('由保', 'bh')).toEqual([]);
  });
});
