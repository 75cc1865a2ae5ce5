import { expect, test } from 'vitest';
import type { Stretch } from '#domain/lineage/difference.ts';
import { keptTogether } from './kept-together.ts';

const same = (words: string): Stretch => ({ kind: 'same', words });
const added = (words: string): Stretch => ({ kind: 'added', words });

test('a number that changed stands with its unit, which did not', () => {
  expect(keptTogether([same('压减至'), added('15.5'), same('个月，其中')])).toEqual([
    [same('压减至')],
    [added('15.5'), same('个月')],
    [same('，其中')],
  ]);
});

test('what lies in one stretch leaves it whole, and words that may be broken stand alone', () => {
  const stretches = [same('增长20%以上，'), added('其中第2句'), same('另说')];
  expect(keptTogether(stretches)).toEqual(stretches.map((stretch) => [stretch]));
});
