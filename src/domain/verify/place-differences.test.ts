import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Step } from './align.ts';
import { codesOf } from './document.fixture.ts';
import { placeDifferences } from './place-differences.ts';

/** Steps from a line of them: a same character as it is, `+甲` added, `-乙` dropped, `甲/乙` changed; and both texts. */
function stepsOf(line: string) {
  let [quoted, printed] = ['', ''];
  const steps = line.split(' ').map((piece): Step => {
    const [place, one, other] = [
      { quoted: quoted.length, printed: printed.length },
      piece.at(-1) ?? '',
      piece[0] ?? '',
    ];
    if (piece.startsWith('+')) quoted += one;
    else if (piece.startsWith('-')) printed += one;
    else [quoted, printed] = [quoted + other, printed + one];
    const kind = piece.startsWith('+') ? 'added' : piece.startsWith('-') ? 'dropped' : 'same';
    return { kind: piece.includes('/') ? 'changed' : kind, ...place };
  });
  return { steps, quoted, printed };
}

function placed(line: string, edges: readonly number[] = []): string {
  const { steps, quoted, printed } = stepsOf(line);
  return placeDifferences(steps, codesOf(quoted), codesOf(printed), Uint8Array.from(edges))
    .map(({ kind, quoted: q, printed: p }) => {
      if (kind === 'same') return quoted[q];
      if (kind === 'changed') return `${quoted[q]}/${printed[p]}`;
      return kind === 'added' ? `+${quoted[q]}` : `-${printed[p]}`;
    })
    .join(' ');
}

describe('a difference', () => {
  it.each([
    ['知 -知 识', '-知 知 识'],
    ['知 +知 识', '+知 知 识'],
    ['— — -— 推', '-— — — 推'],
    ['甲 乙 -甲 -乙 丙', '-甲 -乙 甲 乙 丙'],
    ['丙 乙 -甲 -乙 甲 丁', '丙 -乙 -甲 乙 甲 丁'],
  ])('that may stand in several places stands in the first: %s is %s', (line, expected) => {
    expect(placed(line)).toBe(expected);
  });

  it.each([
    ['甲 -乙 丙', '甲 -乙 丙'],
    ['甲 +乙 丙', '甲 +乙 丙'],
    ['甲/乙 甲', '甲/乙 甲'],
    ['甲/乙 -乙 丙', '甲/乙 -乙 丙'],
    ['+甲 -甲 甲', '+甲 -甲 甲'],
    ['甲 乙', '甲 乙'],
  ])('that has one place keeps it: %s', (line, expected) => {
    expect(placed(line)).toBe(expected);
  });

  it('stands where that costs least as an edge, be it before or behind', () => {
    expect(placed('知 -知 知 识', [3, 3, 0, 3, 3])).toBe('知 知 -知 识');
    expect(placed('知 -知 知 识', [3, 0, 3, 3, 3])).toBe('知 -知 知 识');
    expect(placed('知 -知 知 识', [0, 0, 0, 3, 3])).toBe('-知 知 知 识');
    expect(placed('知 知 +知 识', [3, 2, 3, 3])).toBe('知 +知 知 识');
    expect(placed('甲 乙 -甲 -乙 甲 丙', [3, 3, 3, 0, 3, 3])).toBe('甲 乙 甲 -乙 -甲 丙');
  });

  it('is one of several that are each placed', () => {
    expect(placed('知 -知 识 产 +产 权')).toBe('-知 知 识 +产 产 权');
    expect(placed('知 -知 -知 识 权 权 -权')).toBe('-知 -知 知 识 -权 权 权');
  });

  it('keeps the places of what it passes', () => {
    const { steps, quoted, printed } = stepsOf('甲 知 -知 乙');
    expect(placeDifferences(steps, codesOf(quoted), codesOf(printed), new Uint8Array(5))).toEqual([
      { kind: 'same', quoted: 0, printed: 0 },
      { kind: 'dropped', quoted: 1, printed: 1 },
      { kind: 'same', quoted: 1, printed: 2 },
      { kind: 'same', quoted: 2, printed: 3 },
    ]);
  });
});

it('placing differences changes neither of the texts, and agrees as much', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙'), minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(text, text, fc.array(fc.nat(3), { minLength: 11, maxLength: 11 }), (quoted, printed, edges) => {
      const window = {
        quotedFrom: 0,
        quotedEnd: quoted.length,
        printedFrom: 0,
        printedEnd: printed.length,
        openStart: false,
        openEnd: false,
      };
      const [q, p, costs] = [codesOf(quoted), codesOf(printed), Uint8Array.from(edges)];
      const steps = align(q, p, window, costs);
      const placed = placeDifferences(steps, q, p, costs);
      const counted = (some: readonly Step[], kind: Step['kind']) => some.filter((step) => step.kind === kind).length;
      for (const kind of ['same', 'changed', 'added', 'dropped'] as const)
        expect(counted(placed, kind)).toBe(counted(steps, kind));
      expect(placed.filter(({ kind }) => kind !== 'dropped').map((step) => step.quoted)).toEqual([...q.keys()]);
      expect(placed.filter(({ kind }) => kind !== 'added').map((step) => step.printed)).toEqual([...p.keys()]);
      for (const step of placed) if (step.kind === 'same') expect(q[step.quoted]).toBe(p[step.printed]);
    }),
  );
});
