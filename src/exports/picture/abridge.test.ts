import { describe, expect, it } from 'vitest';
import { abridge } from './abridge.ts';

const clause = '坚持高质量发展';

describe('the words on a picture', () => {
  it('are whole up to 80 characters', () => {
    const words = `${'字'.repeat(79)}。`;
    expect(abridge(words)).toBe(words);
  });

  it('are cut at a punctuation mark beyond that, with …… in its place', () => {
    const words = `${Array.from({ length: 20 }, () => clause).join('，')}。`;
    expect(abridge(words)).toBe(`${Array.from({ length: 9 }, () => clause).join('，')}……`);
  });

  it('are never cut inside a title or brackets', () => {
    const words = `${'字'.repeat(45)}，落实《甲、乙，丙和${'丁'.repeat(60)}》。`;
    expect(abridge(words)).toBe(`${'字'.repeat(45)}……`);
  });

  it('fill the room where no mark stands in its second half, and never exceed 80', () => {
    expect([...abridge('字'.repeat(200))]).toHaveLength(80);
  });
});
