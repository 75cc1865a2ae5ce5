import { describe, expect, it } from 'vitest';
import { errorsBetween, mostErrors, nearIn } from './near.ts';

const near = (text: string, words: string, most = 1) =>
  nearIn(text, words, most).map(({ start, end, errors }) => `${text.slice(start, end)} ${errors}`);

const text = '加强知识产权保护。';

describe('near in a text', () => {
  it.each([
    ['a wrong character', '知识产全'],
    ['a wrong first character', '只识产权'],
    ['a missing one', '知产权'],
    ['a doubled one', '知识识产权'],
    ['two swapped', '知产识权'],
    ['two swapped at the end', '知识权产'],
  ])('is found with %s', (_, words) => {
    expect(near(text, words)).toEqual(['知识产权 1']);
  });

  it('is what has no error, too, and each place of it', () => {
    expect(near('专利、专利', '专利', 0)).toEqual(['专利 0', '专利 0']);
  });

  it('is not what has more errors than may be', () => {
    expect(near(text, '只识产全')).toEqual([]);
    expect(near(text, '只识产全', 2)).toEqual(['知识产权 2']);
  });

  it('is nothing where characters of the words are missing from the text', () => {
    expect(near('商标', '知识产权')).toEqual([]);
  });

  it('is the run with fewer errors where two overlap', () => {
    expect(near('保护商标法规', '商标法')).toEqual(['商标法 0']);
  });
});

describe('the errors between words', () => {
  it.each([
    ['保护司', '保护司', 0],
    ['保户司', '保护司', 1],
    ['护保司', '保护司', 1],
    ['保司', '保护司', 1],
    ['保护护司', '保护司', 1],
    ['条法司', '保护司', 2],
    ['保', '知识产权保护司', 3],
    ['', '保护', 2],
  ])('%s and %s have %i', (words, others, errors) => {
    expect(errorsBetween(words, others, 2)).toBe(errors);
    expect(errorsBetween(others, words, 2)).toBe(errors);
  });

  it.each([
    [2, 0],
    [3, 1],
    [6, 1],
    [7, 2],
    [30, 2],
  ])('of %i characters may be %i', (length, errors) => {
    expect(mostErrors(length)).toBe(errors);
  });
});
