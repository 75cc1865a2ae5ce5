import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, type Step } from './align.ts';
import type { Window } from './alignment-rows.ts';

const codes = (words: string) => Uint32Array.from(words, (character) => character.codePointAt(0) ?? 0);
const free = (length: number) => new Uint8Array(length + 1);

/** All of two texts; what stands around the quotation costs nothing where the window is open. */
const whole = (quoted: string, printed: string, openStart: boolean, openEnd: boolean): Window => ({
  quotedFrom: 0,
  quotedEnd: quoted.length,
  printedFrom: 0,
  printedEnd: printed.length,
  openStart,
  openEnd,
});

/** The steps of an alignment, one mark a step: = same, ~ changed, + added, - dropped. */
function marks(quoted: string, printed: string, open = true, edgeCosts = free(printed.length)): string {
  const steps = align(codes(quoted), codes(printed), whole(quoted, printed, open, open), edgeCosts);
  return steps.map(({ kind }) => ({ same: '=', changed: '~', added: '+', dropped: '-' })[kind]).join('');
}

describe('two texts laid against each other', () => {
  test.each([
    ['甲乙丙', '甲乙丙', '==='],
    ['甲乙丙', '甲丁丙', '=~='],
    ['甲丙', '甲乙丙', '=-='],
    ['甲乙丙', '甲丙', '=+='],
    ['甲戊己丙', '甲丙', '=++='],
    ['甲丙', '甲乙乙乙乙乙乙乙乙乙丙', '=---------='],
    ['甲乙丙丁', '甲戊丙丁', '=~=='],
    ['甲', '乙', '~'],
  ])('%s against %s is %s', (quoted, printed, expected) => {
    expect(marks(quoted, printed, false)).toBe(expected);
  });

  test('lie where the quotation begins and ends, at no cost for what stands around it', () => {
    expect(marks('丙丁', '甲乙丙丁戊')).toBe('==');
    expect(marks('丙丁', '甲乙丙丁戊', false)).toBe('--==-');
    const steps = align(codes('丙丁'), codes('甲乙丙丁戊'), whole('丙丁', '甲乙丙丁戊', true, true), free(5));
    expect(steps).toEqual<Step[]>([
      { kind: 'same', quoted: 0, printed: 2 },
      { kind: 'same', quoted: 1, printed: 3 },
    ]);
  });

  test('lie inside their window, counted through the whole', () => {
    const window = { quotedFrom: 1, quotedEnd: 3, printedFrom: 2, printedEnd: 5, openStart: false, openEnd: false };
    expect(align(codes('甲乙丙丁'), codes('甲戊乙己丙丁'), window, free(6))).toEqual<Step[]>([
      { kind: 'same', quoted: 1, printed: 2 },
      { kind: 'dropped', quoted: 2, printed: 3 },
      { kind: 'same', quoted: 2, printed: 4 },
    ]);
  });

  test('lie where an edge costs least, of places that fit as well', () => {
    const place = (edgeCosts: number[]) =>
      align(codes('甲'), codes('甲乙甲'), whole('甲', '甲乙甲', true, true), Uint8Array.from(edgeCosts))[0]?.printed;
    expect(place([0, 3, 3, 0])).toBe(0);
    expect(place([3, 3, 0, 0])).toBe(2);
    expect(place([0, 3, 0, 0])).toBe(2);
  });
});

/** The least that a quotation can cost, tried in every way there is. */
function leastCost(quoted: string, printed: string, { openStart, openEnd }: Window, edgeCosts: Uint8Array): number {
  const known = new Map<string, number>();
  const from = (q: number, p: number, last: Step['kind'] | null): number => {
    const key = `${q} ${p} ${last}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const ways: number[] = [];
    if (q === quoted.length && (openEnd || p === printed.length)) {
      if (!(openEnd && last === 'dropped')) ways.push(openEnd ? (edgeCosts[p] ?? 0) : 0);
    }
    if (q < quoted.length && p < printed.length)
      ways.push((quoted[q] === printed[p] ? 0 : 10) + from(q + 1, p + 1, 'same'));
    if (q < quoted.length) ways.push((last === 'added' ? 7 : 11) + from(q + 1, p, 'added'));
    const free = openStart && q === 0 && last === null;
    if (p < printed.length && !free) ways.push((last === 'dropped' ? 1 : 9) + from(q, p + 1, 'dropped'));
    const least = Math.min(...ways);
    known.set(key, least);
    return least;
  };
  if (!openStart) return from(0, 0, null);
  const starts = Array.from({ length: printed.length + 1 }, (_, p) => (edgeCosts[p] ?? 0) + from(0, p, null));
  return Math.min(...starts);
}

/** What the steps of an alignment cost. */
function costOf(
  steps: readonly Step[],
  printed: string,
  { openStart, openEnd }: Window,
  edgeCosts: Uint8Array,
): number {
  const [first] = steps;
  const last = steps.at(-1);
  const end = last ? last.printed + (last.kind === 'added' ? 0 : 1) : printed.length;
  const edges = (openStart ? (edgeCosts[first?.printed ?? 0] ?? 0) : 0) + (openEnd ? (edgeCosts[end] ?? 0) : 0);
  return steps.reduce((sum, { kind }, at) => {
    const goesOn = steps[at - 1]?.kind === kind;
    if (kind === 'added') return sum + (goesOn ? 7 : 11);
    if (kind === 'dropped') return sum + (goesOn ? 1 : 9);
    return sum + (kind === 'changed' ? 10 : 0);
  }, edges);
}

test('no way of laying two texts against each other costs less', () => {
  const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 7 });
  const edge = fc.array(fc.constantFrom(0, 2, 3), { minLength: 8, maxLength: 8 }).map((list) => Uint8Array.from(list));
  fc.assert(
    fc.property(words, words, fc.boolean(), fc.boolean(), edge, (quoted, printed, start, end, cost) => {
      const window = whole(quoted, printed, start, end);
      const steps = align(codes(quoted), codes(printed), window, cost);
      expect(costOf(steps, printed, window, cost)).toBe(leastCost(quoted, printed, window, cost));
      // Each character of the quotation stands in one step, and those of the document follow one another.
      expect(steps.filter(({ kind }) => kind !== 'dropped').map(({ quoted }) => quoted)).toEqual([
        ...Array(quoted.length).keys(),
      ]);
      const places = steps.filter(({ kind }) => kind !== 'added').map(({ printed }) => printed);
      expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));
      for (const { kind, quoted: q, printed: p } of steps) {
        if (kind === 'same' || kind === 'changed') expect(quoted[q] === printed[p]).toBe(kind === 'same');
      }
    }),
    { numRuns: 400 },
  );
});
