import { describe, expect, it } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { findSentence } from '#domain/corpus/find.ts';
import { surroundingsOf } from './surroundings.ts';

const [edition] = loadCorpus('content').editions;
if (!edition) throw new Error('There is no edition.');
const around = (id: string) => surroundingsOf(findSentence(edition, id), edition);

describe('what stands around a sentence', () => {
  it('is its duty with its note, the sentence marked', () => {
    const pieces = around('3-3-s2') ?? [];
    expect(pieces.filter(({ self }) => self).map(({ words }) => words)).toEqual([
      findSentence(edition, '3-3-s2').words,
    ]);
    expect(pieces.map(({ words }) => words).join('')).toMatch(/^加强知识产权宏观管理.*（办公室负责）$/u);
  });

  it('is the whole paragraph where the duty is one sentence', () => {
    expect(
      around('3-3-s7')
        ?.map(({ words }) => words)
        .join(''),
    ).toMatch(/^加强知识产权宏观管理.*（条法司负责）持续对.*（条法司、国际合作司负责）$/u);
  });

  it('begins with the dash heading of a goal', () => {
    expect(around('1-3-s4')?.[0]?.words).toBe('——知识产权保护。');
  });

  it('is nothing where the sentence is all that stands there', () => {
    expect(around('1-1-s1')).toBeNull();
    expect(around('preamble-s1')).toBeNull();
  });
});
