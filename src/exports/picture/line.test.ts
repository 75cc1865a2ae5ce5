import { describe, expect, it } from 'vitest';
import { baselineIn, type Measure, placeLine, type Setting, setLine, shrink } from './line.ts';

const setting: Setting = { size: 20, weight: 400, colour: '#22252a', leading: 1.5 };
/** A font whose letters and digits are half as wide as its characters. */
const measure: Measure = (words, { size }) =>
  [...words].reduce((sum, character) => sum + (/\w/u.test(character) ? size / 2 : size), 0);

describe('a line', () => {
  it('is cut where marks meet, and the second begins half a character before the first ends', () => {
    const { pieces, width } = setLine('《指引（2022）》甲', setting, measure);
    expect(pieces).toEqual([
      { words: '《指引（2022）', start: -10 },
      { words: '》甲', start: 120 },
    ]);
    expect(width).toBe(160);
  });

  it('needs no room for the empty half of a closing mark at its end', () => {
    expect(setLine('知识。', setting, measure).width).toBe(50);
    expect(setLine('知识产', setting, measure).width).toBe(60);
  });

  it('stays as it is where it has room, and shrinks as a whole where it has not', () => {
    const line = setLine('甲》（乙', setting, measure);
    expect(shrink(line, 70)).toBe(line);
    expect(shrink(line, 35)).toEqual({
      setting: { ...setting, size: 10 },
      pieces: [
        { words: '甲》', start: 0 },
        { words: '（乙', start: 15 },
      ],
      width: 35,
    });
  });

  it('takes its pieces to its place', () => {
    expect(placeLine(setLine('甲》（乙', setting, measure), 100, 50)).toEqual([
      { words: '甲》', x: 100, baseline: 50, size: 20, weight: 400, colour: '#22252a' },
      { words: '（乙', x: 130, baseline: 50, size: 20, weight: 400, colour: '#22252a' },
    ]);
  });
});

it('a baseline leaves as much room above the font’s reach as below it', () => {
  // Noto Serif SC reaches 1.151 above and 0.286 below, 28.74 px in this size: 0.63 px are left on either side of 30.
  expect(baselineIn(setting)).toBeCloseTo(0.63 + 23.02);
});
