import { describe, expect, it } from 'vitest';
import { fromEnglish, leadingSomewhere, leadingTogether } from './english.ts';
import type { SearchRecord } from './record.ts';

const terms = { gi: '地理标志', 'trade mark': '商标' };
const record: SearchRecord = {
  kind: 'heading',
  path: '2022/3/',
  place: '三',
  title: '',
  departments: [],
  part: '3',
  targets: [],
  blocks: [{ kind: 'line', number: null, path: '2022/3/', words: '保护地理标志', runsOn: false }],
};

describe('English words', () => {
  it('lead to the words of the text, whatever their case and spaces', () => {
    expect(fromEnglish(' GI ', terms)).toBe('地理标志');
    expect(fromEnglish('Trade  Mark', terms)).toBe('商标');
  });

  it('lead nowhere where the table has none', () => {
    expect(fromEnglish('gin', terms)).toBeNull();
    expect(fromEnglish('constructor', terms)).toBeNull();
  });

  it('are left out where no record holds what they lead to', () => {
    expect(leadingSomewhere(terms, [record])).toEqual({ gi: '地理标志' });
  });

  it('lead to what any part of the records holds, in the order of the table', () => {
    const more = { ...terms, constructor: '建造' };
    const together = leadingTogether(more, [{ 'trade mark': '商标' }, {}, { gi: '地理标志' }]);
    expect(Object.entries(together)).toEqual(Object.entries(terms));
  });
});
