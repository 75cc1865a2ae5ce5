import { describe, expect, it } from 'vitest';
import { Covered } from './covered.ts';

const span = (from: number, to: number) => ({ from, to });
const covered = new Covered([span(20, 30), span(0, 4), span(3, 8), span(8, 10), span(22, 24)]);

describe('parts of a text', () => {
  it('are one where they lap, and two where one begins as the other ends', () => {
    expect(covered.spans).toEqual([span(0, 8), span(8, 10), span(20, 30)]);
  });

  it('hold what lies within one of them', () => {
    for (const one of [span(0, 8), span(1, 5), span(8, 10), span(29, 30)]) expect(covered.holds(one)).toBe(true);
    for (const one of [span(7, 9), span(-1, 3), span(10, 11), span(19, 21), span(29, 31), span(40, 41)])
      expect(covered.holds(one)).toBe(false);
  });

  it('leave of a span what lies outside of them, in order', () => {
    expect(covered.outside(span(-2, 40))).toEqual([span(-2, 0), span(10, 20), span(30, 40)]);
    expect(covered.outside(span(5, 15))).toEqual([span(10, 15)]);
    expect(covered.outside(span(12, 25))).toEqual([span(12, 20)]);
    expect(covered.outside(span(12, 15))).toEqual([span(12, 15)]);
    for (const one of [span(2, 9), span(1, 8), span(8, 10)]) expect(covered.outside(one)).toEqual([]);
    expect(new Covered([]).outside(span(2, 9))).toEqual([span(2, 9)]);
    expect(new Covered([]).holds(span(2, 9))).toBe(false);
  });
});
