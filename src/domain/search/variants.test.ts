import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import type { SearchRecord } from './record.ts';
import { parseVariants, pruneVariants } from './variants.ts';

const record = (words: string): SearchRecord => ({
  kind: 'heading',
  path: '',
  place: '',
  title: '',
  departments: [],
  part: null,
  targets: [],
  blocks: [{ kind: 'line', number: null, path: '', words, runsOn: false }],
});

describe('the table of traditional characters', () => {
  const simplify = Converter({ from: 't', to: 'cn' });

  it('leads from each to the simplified one that the records have, and knows no others', () => {
    const variants = parseVariants(pruneVariants([record('知识产权专利')], simplify));
    expect(Object.fromEntries(variants)).toMatchObject({ 識: '识', 產: '产', 權: '权', 專: '专' });
    expect(variants.has('馬')).toBe(false);
  });

  it('spans the ideographs of the basic plane from the first to the last', () => {
    const last = (character: string) => (/[\u33ff\u3400\u9fff\ua000]/u.test(character) ? '一' : character);
    expect(pruneVariants([record('一')], last)).toBe('㐀一鿿一');
  });

  it('leaves alone what the records themselves have', () => {
    expect(pruneVariants([record('显著、着手')], (character) => (character === '著' ? '着' : character))).toBe('');
  });
});
