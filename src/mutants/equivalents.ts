import type { Equivalents } from './judge.ts';

/** By the file, what puts something where it is looked for next time. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'document/units.ts': ['{{known.set(edition, units); → ;}}'],
  'draft/judge-draft.ts': ['{{known.set(key, judged); → ;}}'],
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
  {
    file: 'proof/minisign.ts',
    reason: 'Nobody asks Web Crypto for a key that it was given.',
    mutants: [
      "const own = await crypto.subtle.importKey('pkcs8', joinBytes(pkcs8, key.seed), 'Ed25519', {{false → true}}, ['sign']);",
      "const own = await crypto.subtle.importKey('raw', key.bytes, 'Ed25519', {{false → true}}, ['verify']);",
    ],
  },
  {
    file: 'proof/minisign.ts',
    reason: 'A line or key that is not there is no base64 and no comment, whatever else stands for it.',
    mutants: [
      "const [, line = {{'' → \"Stryker was here!\"}}, comment = '', last = ''] = text.split(/\\r?\\n/u);",
      "const [, line = '', comment = {{'' → \"Stryker was here!\"}}, last = ''] = text.split(/\\r?\\n/u);",
      "const [, line = '', comment = '', last = {{'' → \"Stryker was here!\"}}] = text.split(/\\r?\\n/u);",
      "const lastLine = (text: string): string => text.trim().split('\\n').at(-1) ?? {{'' → \"Stryker was here!\"}};",
      'const key = parseSecretKey(secret ?? {{\'\' → "Stryker was here!"}});',
    ],
  },
  {
    file: 'proof/manifest.ts',
    reason: 'A part that a path does not have names no edition, whatever else stands for it.',
    mutants: [
      "const [first = {{'' → \"Stryker was here!\"}}, second = '', third = ''] = file.split('/');",
      "const [first = '', second = {{'' → \"Stryker was here!\"}}, third = ''] = file.split('/');",
      "const [first = '', second = '', third = {{'' → \"Stryker was here!\"}}] = file.split('/');",
    ],
  },
  {
    file: 'proof/chain.ts',
    reason:
      'Nothing was recorded before the first edition, whatever its name; each edition of which a chain is made has a book.',
    mutants: [
      'const before = book[0]?.after ?? {{\'\' → "Stryker was here!"}};',
      'const book = books[edition] ?? {{[] → ["Stryker was here"]}};',
    ],
  },
];
