import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { registerDepartments } from '#domain/corpus/registry.ts';
import { hashWords } from '#domain/document/hash.ts';
import { type Comparison, compareEditions } from '#domain/lineage/compare-editions.ts';
import { deriveLineage } from '#domain/lineage/derive-lineage.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import {
  changesOf2023,
  changesOf2024,
  expectedDescents,
  expectedTasks,
  type MadeYear,
  makeYear,
  year2022,
} from '#tests/made-years.ts';
import { generator } from '#tests/search/sampling.ts';
import { importEdition } from './import-edition.ts';
import { loadCorpus, readCorpus } from './load-corpus.ts';
import { readCollection } from './read-collection.ts';
import { writeFiles } from './write-files.ts';

const made2022 = year2022();
const made2023 = makeYear(made2022, 2023, changesOf2023);
const made2024 = makeYear(made2023, 2024, changesOf2024);
const content = mkdtempSync(join(tmpdir(), 'made-years-'));
let corpus: Corpus;

beforeAll(() => {
  for (const part of ['2022', 'series', 'departments', 'terms', 'about.mdx', 'library.mdx']) {
    cpSync(join('content', part), join(content, part), { recursive: true });
  }
  importYear('2023', made2023);
  importYear('2024', made2024);
  corpus = loadCorpus(content);
});
afterAll(() => rmSync(content, { recursive: true }));

function importYear(slug: string, { text }: MadeYear): void {
  const folder = join(content, slug);
  const { owned, laidOut } = importEdition({
    bytes: Buffer.from(text),
    file: `${slug}.txt`,
    slug,
    folder,
    departments: registerDepartments(readCollection('content', 'departments', []), []),
    given: { published: `${slug}-03-28` },
    replaces: false,
    on: `${slug}-04-01`,
  });
  writeFiles(folder, new Map([...owned, ...laidOut]));
}

describe.each([
  ['2022', '2023', made2022, made2023],
  ['2023', '2024', made2023, made2024],
] as const)('from %s to %s', (before, after, madeBefore, madeAfter) => {
  const compared = (): Comparison => {
    const [earlier, later] = [before, after].map((slug) => corpus.editions.find((edition) => edition.slug === slug));
    if (!earlier || !later) throw new Error('A made year is missing.');
    return compareEditions(earlier, later);
  };

  test('the comparison reports exactly the thirty changes that were made, sentence by sentence', () => {
    const { descents } = compared();
    const told = descents.map(({ kind, before, after }) => `${kind} ${before.join('+')} → ${after.join('+')}`);
    expect(told.toSorted()).toEqual(expectedDescents(madeBefore, madeAfter));
  });

  test('it reports exactly the tasks that each department gained and lost', () => {
    const told = Object.fromEntries(
      compared().tasks.map(({ department, added, removed }) => [
        department,
        { added: added.map(({ id }) => id), removed: removed.map(({ id }) => id) },
      ]),
    );
    expect(told).toEqual(expectedTasks(madeBefore, madeAfter));
  });

  test('it counts each kind of change', () => {
    const { counts, descents } = compared();
    expect(counts).toMatchObject({ 新增: 5, 删除: 5, 移位: 4, 修改: 10, 拆分: 3, 合并: 3 });
    expect(counts.沿用).toBe(descents.length - 30);
  });
});

test('figures are followed from year to year', () => {
  const [earlier, later] = ['2022', '2023'].map((slug) => corpus.editions.find((edition) => edition.slug === slug));
  if (!earlier || !later) throw new Error('A made year is missing.');
  const { figures } = compareEditions(earlier, later);
  expect(figures.map(({ before, after }) => `${before?.quote} → ${after?.quote}`)).toEqual([
    '发明专利审查周期压减至16.5个月 → 发明专利审查周期压减至16个月',
    '高价值专利审查周期压减至13.8个月 → 高价值专利审查周期压减至13.8个月',
    '商标注册平均审查周期稳定在4个月 → 商标注册平均审查周期稳定在4个月',
    '惠及中小企业数量增长10%以上 → 惠及中小企业数量增长15%以上',
  ]);
});

test.each([
  [0.1, 1],
  [0.3, 0.95],
])('sentences with a share of %d of their characters written anew are known again', (share, least) => {
  const seed = 2023;
  const random = generator(seed);
  const all = [...made2022.sentences.map(({ words }) => words).join('')];
  const rewritten = (words: string): string =>
    [...words].map((point) => (random() < share ? (all[Math.floor(random() * all.length)] ?? '') : point)).join('');
  const hashed = (words: (words: string) => string) =>
    made2022.sentences.map(({ id, clause, words: own }) => {
      const made = words(own);
      return { id, clause, words: made, hash: hashWords(made) };
    });
  const descents = deriveLineage(
    hashed((words) => words),
    hashed(rewritten),
  );
  const known = made2022.sentences.filter(({ id }) =>
    descents.some(({ before, after }) => before.includes(id) && after.includes(id)),
  );
  expect(known.length / made2022.sentences.length, `seed ${seed}`).toBeGreaterThanOrEqual(least);
});

/** Reads the made years with what an editor says of 2023. */
function readWith(...lines: string[]) {
  const file = join(content, '2023/lineage.mdx');
  writeFileSync(file, ['---', ...lines, '---', ''].join('\n'));
  onTestFinished(() => rmSync(file, { force: true }));
  const { corpus, problems } = readCorpus(content);
  return { corpus, told: problems.map(({ line, words, fault, mend }) => `${line}: ${fault}: ${words}. ${mend}`) };
}

test('what an editor says of an alignment is reported in place of the comparison', () => {
  const { corpus, told } = readWith(
    'against: 2022',
    'corrections:',
    '  - before: [3-4-s1]',
    '    after: []',
    '    reason: 所指的计划不同',
    '  - before: []',
    '    after: [3-4-s1]',
    '    reason: 所指的计划不同',
  );
  expect(told).toEqual([]);
  const [after, before] = ['2023', '2022'].map((slug) => corpus.editions.find((edition) => edition.slug === slug));
  if (!before || !after) throw new Error('A made year is missing.');
  const corrected = compareEditions(before, after).descents.filter(({ reason }) => reason !== null);
  expect(corrected).toEqual([
    { kind: '删除', before: ['3-4-s1'], after: [], moved: false, reason: '所指的计划不同' },
    { kind: '新增', before: [], after: ['3-4-s1'], moved: false, reason: '所指的计划不同' },
  ]);
  // They were said against another edition.
  const later = corpus.editions.find(({ slug }) => slug === '2024');
  expect(later && compareEditions(before, later).descents.every(({ reason }) => reason === null)).toBe(true);
});

test('a correction of a sentence that is not there, that stands twice, or of none is refused with its line', () => {
  const { told } = readWith(
    'against: 2022',
    'corrections:',
    '  - before: [3-4-s1, 3-4-s99]',
    '    after: [3-4-s1]',
    '    reason: 一',
    '  - before:',
    '      - 3-4-s2',
    '      - 3-4-s1',
    '    after: []',
    '    reason: 二',
    '  - { before: [], after: [], reason: 三 }',
  );
  expect(told).toEqual([
    '4: a correction names a sentence that is not there: 3-4-s99. Give the id of a sentence of 2022.',
    '9: a sentence stands twice under before: 3-4-s1. Say once what became of it.',
    '12: a correction names no sentence: . Name sentences before, after or both.',
  ]);
});

test('a tie of a figure that is not there, that stands twice, or of none is refused with its line', () => {
  const { told } = readWith(
    'against: 2022',
    'corrections: []',
    'figures:',
    '  - before: creation/发明专利审查周期',
    '    after: creation/平均周期',
    '    reason: 一',
    '  - { before: creation/发明专利审查周期, after: null, reason: 二 }',
    '  - { before: null, after: null, reason: 三 }',
  );
  expect(told).toEqual([
    expect.stringMatching(/^9: a tie of figures names none: \./u),
    '8: a figure stands twice under before: creation/发明专利审查周期. Say once what became of it.',
    expect.stringMatching(
      /^6: a tie names a figure that is not there: creation\/平均周期\. Give one of 2023: creation\//u,
    ),
  ]);
});

test('corrections against an edition that is not held, or is no earlier one, are refused', () => {
  for (const against of ['2021', '2024', 'plan-2022'])
    expect(readWith(`against: ${against}`, 'corrections: []').told).toEqual([
      `2: this is no earlier edition of the series that the site holds: ${against}. Give the name of the folder of an earlier edition, 2022.`,
    ]);
});
