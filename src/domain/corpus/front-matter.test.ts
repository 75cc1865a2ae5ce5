import { expect, test } from 'vitest';
import {
  departmentSchema,
  editionSchema,
  lineageSchema,
  proseSchema,
  targetSchema,
  termSchema,
} from './front-matter.ts';
import { smallContent, smallEditionContent } from './small-content.fixture.ts';

const { data: edition, targets } = smallEditionContent();
const { departments, terms } = smallContent();
const target = targets[0]?.data;
const department = departments[0]?.data;
const term = terms[0]?.data;
if (target === undefined || department === undefined || term === undefined) throw new Error('The content is empty.');
const [indicator] = target.indicators;
const prose = { title: '关于', description: '说明。' };

const kinds = {
  edition: [editionSchema, edition],
  target: [targetSchema, target],
  department: [departmentSchema, department],
  term: [termSchema, term],
  prose: [proseSchema, prose],
} as const;

/** Where a schema refuses the sound data of its kind with other values in it. */
function refused(kind: keyof typeof kinds, change: object): string[] {
  const [schema, sound] = kinds[kind];
  const result = schema.safeParse({ ...sound, ...change });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test.each(Object.keys(kinds) as (keyof typeof kinds)[])(
  'a sound %s is read as it stands, and has no other key',
  (kind) => {
    const [schema, sound] = kinds[kind];
    expect(schema.parse(sound)).toEqual(sound);
    expect(refused(kind, { other: 1 })).toEqual([': Unrecognized key: "other"']);
  },
);

test.each<[keyof typeof kinds, string]>([
  ['edition', 'title'],
  ['edition', 'number'],
  ['edition', 'issuer'],
  ['target', 'title'],
  ['department', 'token'],
  ['department', 'name'],
  ['department', 'parent'],
  ['department', 'kind'],
  ['term', 'name'],
  ['term', 'kind'],
  ['prose', 'title'],
  ['prose', 'description'],
])('a %s needs words for its %s', (kind, key) => {
  expect(refused(kind, { [key]: '' })).toEqual([`${key}: Too small: expected string to have >=1 characters`]);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org/',
  'mailto:a@example.org',
  'example.org',
  '//example.org/',
  'httpx://example.org',
])('%s is no address to lead readers to', (address) => {
  const message = 'An address begins with https:// or http://.';
  expect(refused('edition', { sourceUrl: address })).toEqual([`sourceUrl: ${message}`]);
  expect(refused('term', { officialUrl: address })).toEqual([`officialUrl: ${message}`]);
});

test.each(['https://www.cnipa.gov.cn/art/2022/3/21.html', 'http://example.org/'])('%s is one', (address) => {
  expect(refused('edition', { sourceUrl: address })).toEqual([]);
  expect(refused('term', { officialUrl: address })).toEqual([]);
});

test.each([
  ['2023-02-30', 'Invalid ISO date'],
  ['2023-3-16', 'Invalid ISO date'],
  ['yesterday', 'Invalid ISO date'],
])('%s is no day', (day, message) => {
  expect(refused('edition', { signed: day, published: day })).toEqual([`signed: ${message}`, `published: ${message}`]);
});

test('years are whole numbers, and later editions have a number', () => {
  expect(refused('edition', { year: 2023.5, later: [{ year: 2024.5, number: '' }] })).toEqual([
    'year: Invalid input: expected int, received number',
    'later.0.year: Invalid input: expected int, received number',
    'later.0.number: Too small: expected string to have >=1 characters',
  ]);
  expect(refused('edition', { later: [{ year: 2024, number: '无', url: '' }] })).toEqual([
    'later.0: Unrecognized key: "url"',
  ]);
});

test('an oddity has words and a note', () => {
  expect(refused('edition', { oddities: [{ words: '', note: '' }] })).toHaveLength(2);
  expect(refused('edition', { oddities: [{ words: '甲', note: '乙', by: '丙' }] })).toHaveLength(1);
});

test.each(['1-2-d', '1--3-d1', 'y1-2-d1', '1-2-d1x', '1-2-s1', 'd1'])('%s is the id of no duty', (duty) => {
  expect(refused('target', { duty })).toEqual(['duty: A duty id looks like 1-3-d2.']);
});

test.each(['5-d1', '12-10-d23'])('%s is the id of a duty', (duty) => {
  expect(refused('target', { duty })).toEqual([]);
});

test.each(['1-2-s', '1--3-s1', 'y1-2-s1', '1-2-s1x', '1-2-d1', 'notice-s1'])(
  '%s is the id of no sentence to tie',
  (id) => {
    const message = 'A sentence id looks like 3-4-s1.';
    expect(refused('target', { ties: [{ kind: '编者', reason: '有关', sentences: [id] }] })).toEqual([
      `ties.0.sentences.0: ${message}`,
    ]);
    expect(refused('target', { ties: [{ kind: '原文', words: '甲', sentences: ['5-s1', '12-10-s23', id] }] })).toEqual([
      `ties.0.sentences.2: ${message}`,
    ]);
  },
);

test('a tie leads somewhere, and says why', () => {
  expect(refused('target', { ties: [{ kind: '编者', reason: '', sentences: [] }] })).toHaveLength(2);
  expect(refused('target', { ties: [{ kind: '原文', words: '', sentences: [] }] })).toHaveLength(2);
  expect(refused('target', { ties: [{ kind: '原文', reason: '甲', sentences: ['1-s1'] }] })).not.toEqual([]);
  expect(refused('target', { ties: [{ kind: '编者', words: '甲', sentences: ['1-s1'] }] })).not.toEqual([]);
  expect(refused('target', { ties: [{ kind: '别的', reason: '甲', sentences: ['1-s1'] }] })).not.toEqual([]);
});

test('an indicator has all its words, and one of three comparisons', () => {
  expect(refused('target', { indicators: [{ ...indicator, name: '', quote: '', unit: '', due: '' }] })).toHaveLength(4);
  expect(refused('target', { indicators: [{ ...indicator, comparison: '<' }] })).toHaveLength(1);
  expect(
    refused('target', { indicators: ['=', '>=', '<='].map((comparison) => ({ ...indicator, comparison })) }),
  ).toEqual([]);
  expect(refused('target', { indicators: [{ ...indicator, by: 1 }] })).toHaveLength(1);
});

test('what is left out has words and a reason', () => {
  expect(refused('target', { leftOut: [{ words: '10%', reason: '另计' }] })).toEqual([]);
  expect(refused('target', { leftOut: [{ words: '', reason: '' }] })).toHaveLength(2);
  expect(refused('target', { leftOut: [{ words: '10%', reason: '另计', by: 1 }] })).toHaveLength(1);
});

test('the month of a department’s name is one of the calendar', () => {
  for (const month of ['2022', '2022-3', '2022-13', '2022-00', '2022-03-01', 'x2022-03']) {
    expect(refused('department', { nameAsOf: month })).toEqual(['nameAsOf: A month looks like 2022-03.']);
  }
});

test('aliases and forms are words, and a term has one form at least', () => {
  expect(refused('department', { aliases: [''] })).toHaveLength(1);
  expect(refused('term', { forms: [''] })).toHaveLength(1);
  expect(refused('term', { forms: [] })).toHaveLength(1);
  expect(refused('department', { order: 1.5 })).toHaveLength(1);
  expect(refused('target', { order: 1.5 })).toHaveLength(1);
});

test('names and parents with dates follow each other, and the one of nameAsOf stands above', () => {
  const { token, name, nameAsOf, parent } = department;
  const [before, now] = [
    { token: '旧称', name: '旧称', until: '2018-08' },
    { token, name, from: '2018-08' },
  ];
  expect(refused('department', { names: [before, now] })).toEqual([]);
  expect(refused('department', { names: [before, { ...now, from: '2018-09' }] })).toEqual([
    'names.1.from: nothing is said of the time from 2018-08 to 2018-09',
  ]);
  expect(refused('department', { parents: [{ parent, from: '2018-08', until: '2018-08' }] })).toContain(
    'parents.0.until: it is over with 2018-08, before it begins with 2018-08',
  );
  expect(refused('department', { names: [{ ...now, from: '2018' }] })).toEqual([
    'names.0.from: A month looks like 2022-03, a day like 2022-03-16.',
  ]);
  expect(refused('department', { parents: [{ parent: '专利局' }] })).toEqual([
    `parent: ${nameAsOf} has another in the list with dates, “专利局”`,
  ]);
});

test('a lineage says against which edition, and gives a reason for each correction and tie', () => {
  const correction = { before: ['3-4-s1'], after: [], reason: '另起一事' };
  const figure = { before: 'creation/审查周期', after: null, reason: '不再提' };
  const sound = { against: 2022, corrections: [correction], figures: [figure] };
  expect(lineageSchema.parse(sound)).toEqual({ ...sound, against: '2022' });
  expect(lineageSchema.parse({ ...sound, against: 'plan-2022' }).against).toBe('plan-2022');
  const refusedAt = (change: object) =>
    (lineageSchema.safeParse({ ...sound, ...change }).error?.issues ?? []).map(({ path }) => path.join('.'));
  expect(refusedAt({ against: '' })).toEqual(['against']);
  expect(refusedAt({ against: 2022.5 })).toEqual(['against']);
  for (const [change, place] of [
    [{ reason: '' }, 'reason'],
    [{ before: ['3-4'] }, 'before.0'],
    [{ after: '3-4-s1' }, 'after'],
    [{ other: 1 }, ''],
  ] as const)
    expect(refusedAt({ corrections: [{ ...correction, ...change }] })).toEqual([
      ['corrections.0', place].filter(Boolean).join('.'),
    ]);
  for (const [change, place] of [
    [{ reason: '' }, 'reason'],
    [{ before: '审查周期' }, 'before'],
    [{ other: 1 }, ''],
  ] as const)
    expect(refusedAt({ figures: [{ ...figure, ...change }] })).toEqual([
      ['figures.0', place].filter(Boolean).join('.'),
    ]);
});
