import { describe, expect, it } from 'vitest';
import { type CountedTerm, countedIn } from './count.ts';
import type { SearchRecord } from './record.ts';
import { listedOnce, withoutRepeats } from './repeats.ts';

const departments: Readonly<Record<string, readonly string[]>> = { '2023': ['personnel'], '2022': ['protection'] };

/** A duty of an edition, which the department that answers for it in that year is named in. */
const duty = (edition: string, clause: string, ...sentences: readonly string[]): SearchRecord => ({
  kind: 'task',
  edition,
  path: `${edition}/${clause}/#d1`,
  place: '',
  title: '',
  departments: departments[edition] ?? [],
  part: '3',
  targets: [],
  blocks: sentences.map((words, index) => ({
    kind: 'sentence',
    number: index + 1,
    path: `${edition}/${clause}/#s${index + 1}`,
    words,
    runsOn: index > 0,
  })),
});

const found = (records: readonly SearchRecord[], ...terms: readonly string[]) =>
  records.map((record) => ({
    record,
    counted: countedIn(
      record,
      terms.map((words): CountedTerm => ({ words, departments: [] })),
    ),
  }));

/** What counts, as the paths of the sentences. */
const counts = (records: readonly SearchRecord[], ...terms: readonly string[]) =>
  withoutRepeats(found(records, ...terms).flatMap(({ counted }) => counted)).map(
    ({ sentence, edition }) => sentence?.path ?? edition,
  );

/** What is listed: each record with the sentences left out in it, and where else those that stay are said. */
const lists = (records: readonly SearchRecord[], ...terms: readonly string[]) =>
  listedOnce(found(records, ...terms)).map(({ record, repeats, also }) =>
    [
      record.path,
      ...[...repeats].map(({ path }) => `-${path}`),
      ...[...also].flatMap(([{ path }, paths]) => (paths.length > 0 ? `${path}=${paths.join('+')}` : [])),
    ].join(' '),
  );

const years = [
  duty('2024', '3-4', '加强商标保护。', '培训人才。'),
  duty('2023', '3-4', '加强商标保护。', '保护地理标志。'),
  duty('2022', '3-5', '加强商标\n保护。'),
];

describe('what editions say alike', () => {
  it('counts once, by its promised words, and is the newest edition’s', () => {
    expect(counts(years, '商标')).toEqual(['2024/3-4/#s1']);
    expect(counts(years, '保护')).toEqual(['2024/3-4/#s1', '2023/3-4/#s2']);
  });

  it('is listed once, with where else it is said, and is left out where an older edition says more', () => {
    expect(lists(years, '商标')).toEqual(['2024/3-4/#d1 2024/3-4/#s1=2023/3-4/#s1+2022/3-5/#s1']);
    expect(lists(years, '保护')).toEqual([
      '2024/3-4/#d1 2024/3-4/#s1=2023/3-4/#s1+2022/3-5/#s1',
      '2023/3-4/#d1 -2023/3-4/#s1',
    ]);
  });

  it('stays where the newer edition is not among what is found', () => {
    expect(counts(years.slice(1), '商标')).toEqual(['2023/3-4/#s1']);
    expect(lists(years.slice(2), '商标')).toEqual(['2022/3-5/#d1']);
  });
});

it('what one edition says twice counts twice and is listed twice, each with the older years', () => {
  const twice = [duty('2023', '1-1', '加强。'), duty('2023', '1-2', '加强。'), duty('2022', '1-1', '加强。', '加强。')];
  expect(counts(twice)).toEqual(['2023/1-1/#s1', '2023/1-2/#s1']);
  expect(lists(twice)).toEqual([
    '2023/1-1/#d1 2023/1-1/#s1=2022/1-1/#s1+2022/1-1/#s2',
    '2023/1-2/#d1 2023/1-2/#s1=2022/1-1/#s1+2022/1-1/#s2',
  ]);
});

it('a record in which nothing counts is left out where a newer one has the same words throughout', () => {
  const apart = [
    duty('2024', '1-1', '加强商标。', '做好服务。'),
    duty('2023', '1-1', '加强商标。', '做好服务。'),
    duty('2022', '1-1', '加强商标。', '优化服务。'),
  ];
  expect(lists(apart, '商标', '服务')).toEqual([
    '2024/1-1/#d1 2024/1-1/#s1=2023/1-1/#s1 2024/1-1/#s2=2023/1-1/#s2',
    '2022/1-1/#d1',
  ]);
});

it('a heading counts and is listed in every edition, and what is of none is too', () => {
  const heading = (edition: string): SearchRecord => ({
    ...duty(edition, '1-1'),
    kind: 'heading',
    blocks: [{ kind: 'line', number: null, path: '', words: '总体要求', runsOn: false }],
  });
  const { edition: _, ...department } = heading('2023');
  const records = [department, heading('2023'), heading('2022')];
  expect(counts(records)).toEqual([undefined, '2023', '2022']);
  expect(lists(records)).toEqual(['2023/1-1/#d1', '2023/1-1/#d1', '2022/1-1/#d1']);
});
