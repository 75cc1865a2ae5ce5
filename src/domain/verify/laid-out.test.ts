import { describe, expect, it } from 'vitest';
import { layOut, spotOf } from './laid-out.ts';
import type { PlacedRun } from './placed-runs.ts';

const run = (id: string, words: string): PlacedRun => ({ id, kind: 'sentence', words, place: id });
const laidOut = layOut([run('s1', '甲 𠀀。'), run('s2', ' '), run('s3', '乙，丙丁')]);

describe('a document laid out', () => {
  it('knows of each character its run, and of each run its first character', () => {
    expect(String.fromCodePoint(...laidOut.text.originals)).toBe('甲𠀀。乙，丙丁');
    expect([...laidOut.owners]).toEqual([0, 0, 0, 2, 2, 2, 2]);
    expect([...laidOut.starts]).toEqual([0, 3, 3, 7]);
  });

  it.each([
    [0, 's1', 0],
    [1, 's1', 2],
    [3, 's3', 0],
    [6, 's3', 3],
    [7, 's3', 4],
  ])('has character %i in %s at code point %i', (at, id, offset) => {
    const spot = spotOf(laidOut, at);
    expect([spot.run.id, spot.offset]).toEqual([id, offset]);
  });

  it('has no character where it has no runs', () => {
    expect(() => spotOf(layOut([]), 0)).toThrow('the document has no character 0');
  });
});
