import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { parseVariants, variantPairs } from './variants.ts';

describe('the table of traditional characters', () => {
  it('leads from each to the simplified one that the text has, and knows no others', () => {
    const variants = parseVariants(variantPairs(new Set('知识产权专利'), Converter({ from: 't', to: 'cn' })));
    expect(Object.fromEntries(variants)).toMatchObject({ 識: '识', 產: '产', 權: '权', 專: '专' });
    expect(variants.has('馬')).toBe(false);
  });

  it('spans the ideographs of the basic plane from the first to the last', () => {
    const last = (character: string) => (/[\u33ff\u3400\u9fff\ua000]/u.test(character) ? '一' : character);
    expect(variantPairs(new Set('一'), last)).toBe('㐀一鿿一');
  });

  it('leaves alone what the text itself has', () => {
    expect(variantPairs(new Set('显著、着手'), (character) => (character === '著' ? '着' : character))).toBe('');
  });
});
