import { describe, expect, it } from 'vitest';
import { parseTerms } from './query.ts';

const variants = new Map([['專', '专']]);

describe('the terms of a query', () => {
  it.each([
    ['商标 保护司', ['商标', '保护司']],
    ['商标　保护司', ['商标', '保护司']],
    [' \t\n ', []],
    ['', []],
    ['ＴＩＳＣ tisc', ['tisc']],
    ['專利', ['专利']],
    ['知\u00ad识\ufeff产权', ['知识产权']],
    ['知\u200b识', ['知识']],
    ['知\u0000识', ['知识']],
    ['\ud800', ['\ufffd']],
    ['cafe\u0301', ['café']],
  ])('of %j are %j', (query, terms) => {
    expect(parseTerms(query, variants)).toEqual(terms);
  });
});
