import { describe, expect, it } from 'vitest';
import { parseRecent, withRecent } from './recent.ts';

describe('the last searches', () => {
  it('are the newest first, each once, without spare blanks', () => {
    expect(withRecent(['专利', '商标'], ' 商标 ')).toEqual(['商标', '专利']);
    expect(withRecent(['专利'], '商标　 保护司')).toEqual(['商标 保护司', '专利']);
  });

  it('lose the last where it was the beginning of the new one, but none before it', () => {
    expect(withRecent(['知识', '知'], '知识产权')).toEqual(['知识产权', '知']);
  });

  it('are eight at most', () => {
    expect(withRecent(['1', '2', '3', '4', '5', '6', '7', '8'], '9')).toEqual(['9', '1', '2', '3', '4', '5', '6', '7']);
  });

  it('take no blank and nothing longer than 60 characters', () => {
    expect(withRecent(['专利'], '　')).toEqual(['专利']);
    expect(withRecent([], '知'.repeat(60))).toEqual(['知'.repeat(60)]);
    expect(withRecent([], '知'.repeat(61))).toEqual([]);
  });

  it.each([
    [null, []],
    ['["专利","商标"]', ['专利', '商标']],
    ['["专利",1,null]', ['专利']],
    ['{"a":1}', []],
    ['not json', []],
  ])('are read from what was kept: %s', (kept, recent) => {
    expect(parseRecent(kept)).toEqual(recent);
  });
});
