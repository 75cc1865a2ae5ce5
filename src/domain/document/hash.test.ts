import { describe, expect, it } from 'vitest';
import { hashWords } from './hash.ts';

describe('the hash of words', () => {
  it('is the beginning of their SHA-256 in UTF-8', () => {
    // printf '特此通知。' | sha256sum
    expect(hashWords('特此通知。')).toBe('7e17b804');
    // printf '' | sha256sum, and of 知 a thousand times, which is more than one block
    expect(hashWords('')).toBe('e3b0c442');
    expect(hashWords('知'.repeat(1000))).toBe('0e018f02');
    // printf '𠮷' | sha256sum: a character outside the basic plane
    expect(hashWords('𠮷')).toBe('904e6f40');
  });

  it('does not change with white space or with the way a character is composed', () => {
    expect(hashWords('特此\n 通知\u3000。')).toBe(hashWords('特此通知。'));
    expect(hashWords('e\u0301')).toBe(hashWords('\u00e9'));
  });

  it('changes with the width of a mark, since the text is never folded', () => {
    expect(hashWords('特此通知,')).not.toBe(hashWords('特此通知，'));
  });
});
