import type { Equivalents } from './judge.ts';

/** By the file, what puts something where it is looked for next time. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'document/units.ts': ['{{known.set(edition, units); → ;}}'],
  'lineage/counterpart.ts': ['{{known.set(comparison, likes); → ;}}'],
  'verify/comparison.ts': ['{{edgeCosts.set(laidOut, costs); → ;}}', '{{indexes.set(laidOut, index); → ;}}'],
};

/**
 * Mutants that no test can kill, since what they change shows nowhere, each as `npm run mutants` prints it. Where the
 * code can be written so that there is none, that is better than an entry here.
 */
export const equivalents: readonly Equivalents[] = [
  ...Object.entries(KEPT).map(([file, mutants]) => ({
    ...{ file, mutants },
    reason: 'What is not kept is derived again, and is the same.',
  })),
  {
    file: 'lineage/derive-lineage.ts',
    reason: 'A group holds places of sentences that there are; the type of a list does not know that.',
    mutants: [
      'before: group.before.map((at) => before[at]?.id ?? {{\'\' → "Stryker was here!"}}),',
      "before: group.before.map((at) => {{before[at]?.id → before[at].id}} ?? ''),",
      'after: group.after.map((at) => after[at]?.id ?? {{\'\' → "Stryker was here!"}}),',
      "after: group.after.map((at) => {{after[at]?.id → after[at].id}} ?? ''),",
    ],
  },
  {
    file: 'lineage/moved.ts',
    reason: 'A pair holds places of sentences that there are; the type of a list does not know that.',
    mutants: [
      'const from = before[one]?.clause ?? {{\'\' → "Stryker was here!"}};',
      "const from = {{before[one]?.clause → before[one].clause}} ?? '';",
      'const to = after[other]?.clause ?? {{\'\' → "Stryker was here!"}};',
      "const to = {{after[other]?.clause → after[other].clause}} ?? '';",
    ],
  },
  {
    file: 'importing/import.ts',
    reason: 'Every unit of an outline is cut; the type of a map does not know that.',
    mutants: ['for (const duty of readClause(cuts.get(unit) ?? {{[] → ["Stryker was here"]}}, unit.label).duties)'],
  },
];
