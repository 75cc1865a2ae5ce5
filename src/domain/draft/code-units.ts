import type { Comparable } from '../verify/comparable.ts';
import type { Span } from '../verify/elisions.ts';
import { lowerBound } from '../verify/lower-bound.ts';

/** For each code point of a text the code units before it, and all of them at the end. */
export function codeUnits(text: string): Uint32Array {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  return Uint32Array.from([...units, at]);
}

/** Where compared characters stand in their text, in code units. */
export const spanInText = ({ positions }: Comparable, units: Uint32Array, { from, to }: Span): Span => ({
  from: units[positions[from] ?? 0] ?? 0,
  to: units[(positions[to - 1] ?? 0) + 1] ?? 0,
});

/** How many compared characters stand in a span of code units. */
export function charactersIn({ positions }: Comparable, units: Uint32Array, { from, to }: Span): number {
  const before = (at: number): number => lowerBound(positions, lowerBound(units, at));
  return before(to) - before(from);
}
