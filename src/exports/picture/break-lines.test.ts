import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import { measure } from './spacing.ts';

describe('lines of Chinese', () => {
  it('never begin with a closing mark or end with an opening one, and lose nothing', () => {
    const words = fc.string({
      unit: fc.constantFrom('知', '识', '，', '。', '《', '》', '（', '）', '“', '”', '2', '——', '……'),
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 16 }), (text, width) => {
        const lines = breakLines(text, width);
        expect(lines.join('')).toBe(text);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。》）”—…]/u);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[《（“]$/u);
      }),
    );
  });

  it('keep numbers and Latin words whole', () => {
    expect(breakLines('审查周期压减至16.5个月', 8)).toEqual(['审查周期压减', '至16.5个月']);
  });

  it('are as even as their number allows, and no longer than asked', () => {
    const lines = breakLines('营造良好知识产权人文社会环境', 9);
    expect(lines).toEqual(['营造良好知识产', '权人文社会环境']);
    expect(Math.max(...breakLines('字'.repeat(80), 14).map(measure))).toBeLessThanOrEqual(14);
  });
});
