import { expect, test } from 'vitest';
import { clause, smallEdition } from '../model/edition.fixture.ts';
import type { Edition } from '../model/edition.ts';
import { compareByClause, comparedClauseOf } from './by-clause.ts';
import { compareEditions } from './compare-editions.ts';
import { sayCounts } from './say-counts.ts';

type MadeUp = Parameters<typeof clause>[4];

/** An edition of one part with clauses by their ids. */
function edition(slug: string, clauses: Readonly<Record<string, MadeUp>>): Edition {
  const ref = { id: '3', level: 'part' as const, label: '三', number: 3, title: '政策', heading: '三、政策' };
  const made = Object.entries(clauses).map(([id, duties]) => clause(ref, id, `（${id.at(-1)}）`, id, duties));
  const sentences = made.flatMap((clause) => clause.sentences);
  return {
    ...smallEdition(),
    slug,
    year: Number(slug),
    parts: [{ ...ref, clauses: made }],
    targets: [],
    sentences,
    tasks: sentences.filter(({ departments }) => departments.length > 0),
  };
}

const said = (before: Edition, after: Edition) =>
  compareByClause(compareEditions(before, after)).map(({ clause, changes, kept }) =>
    [
      clause.id,
      ...changes.map(({ descent }) => `${descent.kind} ${descent.before.join('+')} → ${descent.after.join('+')}`),
      `沿用 ${kept.length}`,
    ].join('; '),
  );

const plan = { sentences: ['深化落实保护意见，制定实施推进计划。'] };
const mediation = { sentences: ['大力培育调解组织和仲裁机构。'] };
const funds = { sentences: ['扩大专利转化专项计划覆盖面。'] };
const fair = { sentences: ['举办世界知识产权日宣传活动。'] };

test('what is gone stands first in the clause that its own went to, whatever its number', () => {
  const before = edition('2022', { '3-1': [plan], '3-2': [mediation, funds, fair] });
  const after = edition('2023', { '3-1': [plan], '3-4': [funds, fair] });
  expect(said(before, after)).toEqual(['3-1; 沿用 1', '3-4; 删除 3-2-s1 → ; 沿用 2']);
});

test('what is gone with its whole clause stands behind what stood before it', () => {
  const before = edition('2022', { '3-1': [plan], '3-2': [mediation], '3-3': [funds] });
  const after = edition('2023', { '3-1': [plan], '3-2': [funds] });
  expect(said(before, after)).toEqual(['3-1; 删除 3-2-s1 → ; 沿用 1', '3-2; 沿用 1']);
});

test('a sentence that others answer for is a change, though its words are kept', () => {
  const note = (name: string, id: string) => ({ note: `（${name}负责）`, names: { [id]: name } });
  const before = edition('2022', { '3-1': [{ ...plan, ...note('保护司', 'protection') }, mediation] });
  const after = edition('2023', { '3-1': [{ ...plan, ...note('条法司', 'treaty-and-law') }, mediation] });
  expect(said(before, after)).toEqual(['3-1; 沿用 3-1-s1 → 3-1-s1; 沿用 1']);
  const [first] = compareByClause(compareEditions(before, after));
  expect(first?.changes[0]).toMatchObject({ reassigned: true, departments: ['treaty-and-law', 'protection'] });
});

test('what left for another clause is said where the rest of its clause went, and counted', () => {
  const before = edition('2022', { '3-1': [plan], '3-2': [mediation, funds, fair] });
  const after = edition('2023', { '3-1': [plan, mediation], '3-4': [funds, fair] });
  const compared = compareByClause(compareEditions(before, after));
  const fourth = compared.find(({ clause }) => clause.id === '3-4');
  expect(fourth?.from).toEqual(['3-2']);
  expect(fourth?.left.map(({ descent }) => descent.after)).toEqual([['3-1-s2']]);
  expect(compared.map(sayCounts)).toEqual(['移位1处', '移出1处']);
});

test('a clause of either edition has its place under one of the later edition, even where all of it is gone', () => {
  const before = edition('2022', { '3-1': [plan], '3-2': [mediation, funds], '3-3': [fair] });
  const after = edition('2023', { '3-1': [plan], '3-4': [mediation, funds] });
  const compared = compareByClause(compareEditions(before, after));
  const placeOf = (side: 'before' | 'after', id: string) => comparedClauseOf(compared, side, id)?.clause.id;
  expect(placeOf('before', '3-2')).toBe('3-4');
  expect(placeOf('after', '3-4')).toBe('3-4');
  expect(placeOf('before', '3-3')).toBe('3-4');
  expect(placeOf('after', '3-9')).toBeUndefined();
  expect(compared.map(sayCounts)).toEqual(['逐句相同', '删除1处']);
});

test('a clause of which nothing but the departments changed does not count as the same', () => {
  const note = (name: string, id: string) => ({ note: `（${name}负责）`, names: { [id]: name } });
  const before = edition('2022', { '3-1': [{ ...plan, ...note('保护司', 'protection') }] });
  const after = edition('2023', { '3-1': [{ ...plan, ...note('条法司', 'treaty-and-law') }] });
  expect(compareByClause(compareEditions(before, after)).map(sayCounts)).toEqual(['责任单位有变化1处']);
});
