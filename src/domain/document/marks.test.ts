import { describe, expect, it } from 'vitest';
import { foldMark } from './marks.ts';

const folded = (text: string): string => Array.from(text, foldMark).join('');

describe('a mark', () => {
  it.each([
    ['.', '.．。｡﹒'],
    ['、', '、､﹑'],
    [',', ',，﹐'],
    [';', ';；﹔'],
    [':', ':：﹕'],
    ['?', '?？﹖'],
    ['!', '!！﹗'],
    ['(', '(（﹙'],
    [')', ')）﹚'],
    ['[', '[［〔﹝'],
    [']', ']］〕﹞'],
    ['{', '{｛﹛'],
    ['}', '}｝﹜'],
    ['"', '"＂“”„‟'],
    ["'", "'＇‘’‚‛"],
    ['「', '「｢﹁'],
    ['」', '」｣﹂'],
    ['『', '『﹃'],
    ['』', '』﹄'],
    ['-', '-－‐‑‒–—―−─﹘﹣'],
    ['~', '~～〜∼'],
    ['·', '·・･ㆍ•‧∙⋅'],
    ['…', '…⋯'],
    ['%', '%％﹪'],
    ['#', '#＃﹟'],
  ])('%s stands for each of %s', (mark, forms) => {
    expect(folded(forms)).toBe(mark.repeat([...forms].length));
  });

  it('of full width is that of half width, and so are letters and digits, which keep their case', () => {
    expect(folded('！～ＡｚＴ０９')).toBe('!~AzT09');
  });

  it('and every other character stay what they are where nothing stands for them', () => {
    expect(folded('知 \u3000《》【】“𠀀＠￥')).toBe('知 \u3000《》【】"𠀀@￥');
  });
});
