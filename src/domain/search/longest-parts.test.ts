import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestParts } from './longest-parts.ts';

const countIn = (texts: readonly string[]) => async (words: string) =>
  texts.filter((text) => text.includes(words)).length;

describe('the longest parts of a term', () => {
  it('are what is found of it, longest first, with their counts', async () => {
    const parts = await longestParts('知识产权区块链保护', countIn(['知识产权保护', '知识产权', '区']));
    expect(parts).toEqual([
      { words: '知识产权', count: 2 },
      { words: '保护', count: 1 },
      { words: '区', count: 1 },
    ]);
  });

  it('leave out bare punctuation', async () => {
    expect(await longestParts('甲，乙', countIn(['甲', '，']))).toEqual([{ words: '甲', count: 1 }]);
  });

  it('count code points, and look no further than the first sixty', async () => {
    const sixty = '𠀀'.repeat(60);
    expect(await longestParts(`${sixty}甲`, countIn([`${sixty}甲`]))).toEqual([{ words: sixty, count: 1 }]);
  });

  it('are asked for no oftener than they need to be', async () => {
    const asked: string[] = [];
    const parts = await longestParts('甲乙丙', async (words) => {
      asked.push(words);
      return '甲乙'.includes(words) ? 3 : 0;
    });
    expect(parts).toEqual([{ words: '甲乙', count: 3 }]);
    expect(asked).toEqual(['甲', '甲乙', '甲乙丙', '乙丙', '丙']);
  });

  it('are exactly the pieces that cannot be made longer', async () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(words, fc.array(words), async (term, texts) => {
        const held = (piece: string) => texts.some((text) => text.includes(piece));
        const whole = new Set<string>();
        for (let start = 0; start < term.length; start++) {
          for (let end = start + 1; end <= term.length; end++) {
            const longer =
              (start > 0 && held(term.slice(start - 1, end))) ||
              (end < term.length && held(term.slice(start, end + 1)));
            if (held(term.slice(start, end)) && !longer) whole.add(term.slice(start, end));
          }
        }
        const parts = await longestParts(term, countIn(texts));
        expect(new Set(parts.map((part) => part.words))).toEqual(whole);
      }),
    );
  });
});
