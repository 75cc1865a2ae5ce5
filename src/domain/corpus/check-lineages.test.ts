import { describe, expect, it } from 'vitest';
import { smallEdition } from '../model/edition.fixture.ts';
import type { Edition } from '../model/edition.ts';
import type { Lineage } from '../model/lineage.ts';
import { checkLineages } from './check-lineages.ts';
import type { EditionContent } from './content.ts';

const indicator = (name: string) => ({ name, quote: '', value: 1, unit: '', comparison: '=' as const, due: '' });
const edition = (year: number, ...figures: readonly string[]): Edition => {
  const small = smallEdition();
  const [target] = small.targets;
  const targets = target ? [{ ...target, indicators: figures.map(indicator) }] : [];
  return { ...small, slug: `${year}`, year, targets };
};
const editions = [edition(2023, '甲', '乙'), edition(2022, '甲')];

/** What is wrong with what an editor says of 2023: where it stands, the words, and the fault. */
function faults(lineage: Partial<Lineage>): readonly string[] {
  const lines = new Map<string, number>();
  const lineOf = (path: readonly PropertyKey[]): number => {
    const key = path.join('.');
    lines.set(key, lines.size + 1);
    return lines.size;
  };
  const data = { against: '2022', corrections: [], ...lineage };
  const content = { slug: '2023', lineage: { id: 'lineage', file: 'lineage.mdx', data, lineOf } };
  return checkLineages([content as unknown as EditionContent], editions).map(({ file, line, words, fault }) => {
    expect(file).toBe('lineage.mdx');
    const [path] = [...lines].find(([, one]) => one === line) ?? [];
    return `${path}: ${words}: ${fault}`;
  });
}
const correction = (before: readonly string[], after: readonly string[]) => ({ before, after, reason: '照通知' });
const tie = (before: string | null, after: string | null) => ({ before, after, reason: '照通知' });

describe('what an editor says of an edition against an earlier one', () => {
  it('is of an earlier edition of the series', () => {
    expect(faults({})).toEqual([]);
    for (const against of ['2021', '2023', 'plan-2022'])
      expect(faults({ against })).toEqual([
        `against: ${against}: this is no earlier edition of the series that the site holds`,
      ]);
    expect(checkLineages([{ slug: '2023', lineage: null } as unknown as EditionContent], editions)).toEqual([]);
  });

  it('names sentences that are there, each once on its side', () => {
    expect(faults({ corrections: [correction(['3-4-s1'], ['3-4-s1', '3-4-s2']), correction([], ['3-5-s1'])] })).toEqual(
      [],
    );
    expect(faults({ corrections: [correction([], [])] })).toEqual(['corrections.0: : a correction names no sentence']);
    expect(faults({ corrections: [correction(['3-4-s9'], ['9-9-s1'])] })).toEqual([
      'corrections.0.before.0: 3-4-s9: a correction names a sentence that is not there',
      'corrections.0.after.0: 9-9-s1: a correction names a sentence that is not there',
    ]);
    expect(
      faults({ corrections: [correction(['3-4-s1'], ['3-4-s1']), correction(['3-4-s2'], ['3-5-s1', '3-4-s1'])] }),
    ).toEqual(['corrections.1.after.1: 3-4-s1: a sentence stands twice under after']);
  });

  it('ties figures that are there, each once on its side', () => {
    expect(faults({ figures: [tie('utilization/甲', 'utilization/乙'), tie(null, 'utilization/甲')] })).toEqual([]);
    expect(faults({ figures: [tie(null, null)] })).toEqual(['figures.0: : a tie of figures names none']);
    expect(faults({ figures: [tie('utilization/乙', 'utilization/丙')] })).toEqual([
      'figures.0.before: utilization/乙: a tie names a figure that is not there',
      'figures.0.after: utilization/丙: a tie names a figure that is not there',
    ]);
    expect(faults({ figures: [tie(null, 'utilization/甲'), tie('utilization/甲', 'utilization/甲')] })).toEqual([
      'figures.1.after: utilization/甲: a figure stands twice under after',
    ]);
  });
});
