import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Step } from './align.ts';
import type { Window } from './alignment-rows.ts';
import { type Comparison, compare } from './comparison.ts';
import { differencesOf } from './differences.ts';
import { fitWindow } from './fit.ts';
import { layOut } from './laid-out.ts';
import { Work } from './work.ts';

const codes = (words: string) => Uint32Array.from(words, (character) => character.codePointAt(0) ?? 0);

/** A comparison that may fill no more than the smallest tables and, where it is given more work, tables of so much. */
const cramped = (quoted: string, printed: string, work = 0): Comparison => ({
  ...compare(codes(quoted), layOut([{ id: 's1', kind: 'sentence', words: printed, place: '' }])),
  work: new Work(work),
  readily: 0,
});

const all = (quoted: string, printed: string, open: boolean): Window => ({
  quotedFrom: 0,
  quotedEnd: quoted.length,
  printedFrom: 0,
  printedEnd: printed.length,
  openStart: open,
  openEnd: open,
});

/** A text of so many characters that hardly repeat. */
const strange = (length: number, from = 0) =>
  Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + (((from + at) * 7919) % 20_011))).join('');

/** What a fit says: each difference as quoted→printed, in order. */
function saidOf(quoted: string, printed: string, work = 0, open = true): { said: string[]; coarse: boolean } {
  const { steps, coarse } = fitWindow(cramped(quoted, printed, work), all(quoted, printed, open));
  const said = differencesOf(steps).map(
    ({ quoted: q, printed: p }) => `${quoted.slice(q.from, q.to)}→${printed.slice(p.from, p.to)}`,
  );
  return { said, coarse };
}

describe('a quotation too long to be compared throughout', () => {
  const printed = strange(3000);
  const part = (from: number, to: number) => printed.slice(from, to);

  test('rests on the words that both share, and says what differs between them', () => {
    const quoted = [part(100, 400), '新', part(401, 900), part(903, 1400), '又新', part(1400, 1401), part(1401, 2000)];
    expect(saidOf(quoted.join(''), printed)).toEqual({
      said: [`新→${part(400, 401)}`, `→${part(900, 903)}`, '又新→'],
      coarse: false,
    });
  });

  test('rests on shorter words where there are no longer ones', () => {
    // Every tenth character is another, then every sixth.
    const changed = (step: number, to: number) =>
      Array.from(part(200, to), (character, at) => (at % step === step - 1 ? '新' : character)).join('');
    for (const step of [10, 6]) {
      const { said, coarse } = saidOf(changed(step, 500), printed);
      expect(said).toEqual(Array.from({ length: 300 / step }, (_, at) => `新→${printed[200 + at * step + step - 1]}`));
      expect(coarse).toBe(false);
    }
  });

  test('keeps to the order in which both have their words', () => {
    const quoted = part(0, 300) + part(700, 1000) + part(400, 440) + part(1000, 1300);
    expect(saidOf(quoted, printed, 100_000)).toEqual({
      said: [`→${part(300, 700)}`, `${part(400, 440)}→`],
      coarse: false,
    });
  });

  test('is called coarse where much of it is laid beside much without being compared', () => {
    const other = strange(300, 5000);
    const quoted = part(0, 300) + other + part(600, 900);
    // What is the same at both ends of it is told as the same.
    expect(saidOf(quoted, printed)).toEqual({ said: [`${other}→${part(300, 600)}`], coarse: true });
    expect(saidOf(quoted, printed, 200_000)).toEqual({ said: [`${other}→${part(300, 600)}`], coarse: false });
  });

  test('has words before and behind that are nowhere', () => {
    const [before, behind] = [strange(10, 5000), strange(12, 6000)];
    expect(saidOf(before + part(300, 600) + behind, printed, 50_000)).toEqual({
      said: [`${before}→`, `${behind}→`],
      coarse: false,
    });
  });

  test('is coarse where much of it stands before or behind all that both share, or shares nothing', () => {
    const other = strange(300, 5000);
    expect(saidOf(other + part(600, 900), printed)).toEqual({ said: [`${other}→`], coarse: true });
    expect(saidOf(part(600, 900) + other, printed)).toEqual({ said: [`${other}→`], coarse: true });
    expect(saidOf(other, printed)).toEqual({ said: [`${other}→`], coarse: true });
    expect(saidOf(other, part(0, 300), 0, false)).toEqual({ said: [`${other}→${part(0, 300)}`], coarse: true });
  });

  test('accounts for all of the document where the window is closed', () => {
    expect(saidOf(part(10, 2000), part(0, 2010), 0, false)).toEqual({
      said: [`→${part(0, 10)}`, `→${part(2000, 2010)}`],
      coarse: false,
    });
    expect(saidOf('', '甲乙', 0, false)).toEqual({ said: ['→甲乙'], coarse: false });
    expect(saidOf('甲乙', '', 0, false)).toEqual({ said: ['甲乙→'], coarse: false });
    expect(saidOf('', '甲乙')).toEqual({ said: [], coarse: false });
  });
});

/** Whether steps account for each character of the quotation once, and for those of the document in a row. */
function isSound(steps: readonly Step[], quoted: string, printed: string): boolean {
  let [q, p] = [0, steps[0]?.printed ?? 0];
  for (const step of steps) {
    if (step.quoted !== q || step.printed !== p) return false;
    if (step.kind !== 'dropped') q++;
    if (step.kind !== 'added') p++;
    const agree = quoted[step.quoted] === printed[step.printed];
    if ((step.kind === 'same' && !agree) || (step.kind === 'changed' && agree)) return false;
  }
  return q === quoted.length && p <= printed.length;
}

test('every fit accounts for all of the quotation and for the document in a row, however little may be compared', () => {
  const piece = fc.constantFrom('甲乙丙丁戊己庚辛', '子丑寅卯', '金木水火土', '甲乙丙丁', '天', strange(20));
  const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, text, fc.boolean(), fc.constantFrom(0, 1000, 100_000), (quoted, printed, open, work) => {
      const { steps } = fitWindow(cramped(quoted, printed, work), all(quoted, printed, open));
      expect(isSound(steps, quoted, printed)).toBe(true);
      if (!open) expect(steps.filter(({ kind }) => kind !== 'added')).toHaveLength(printed.length);
    }),
  );
});
