import { expect, test } from 'vitest';
import { earlierEditions } from '../corpus/nearest-earlier.ts';
import { sentence, smallEdition } from '../model/edition.fixture.ts';
import type { Edition } from '../model/edition.ts';
import type { Clause } from '../model/text.ts';
import type { Topic } from '../model/topic.ts';
import { compareEditions } from './compare-editions.ts';
import { bySeries, topicEditions, topicOverYears } from './topic-over-years.ts';

const plan = '深化落实《意见》，制定实施计划。';
const cover = '扩大专项计划的覆盖面。';
const data = '开放知识产权基础数据目录。';
const care = '高度重视各项工作的落实。';

/** The small edition of another year, its clauses' sentences as given. */
function yearOf(slug: string, words: Readonly<Record<string, readonly string[]>>): Edition {
  const small = smallEdition();
  const filled = (clause: Clause): Clause => ({
    ...clause,
    sentences: (words[clause.id] ?? []).map((one, index) => ({
      ...sentence(`${clause.id}-s${index + 1}`, one, null),
      clause: clause.id,
    })),
  });
  const parts = small.parts.map((part) => ({ ...part, clauses: part.clauses.map(filled) }));
  const sentences = parts.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.sentences));
  return { ...small, slug, year: Number(slug.slice(-4)), parts, sentences };
}

// In 2024 two clauses have changed places.
const editions = [
  yearOf('2024', { '1-3': [data], '3-4': [cover], '3-5': [plan], 5: [care] }),
  yearOf('2023', { '3-4': [plan], '3-5': [cover], 5: [care] }),
  yearOf('2022', { '3-4': [plan], '3-5': [cover], 5: [care] }),
];
const comparisons = editions.flatMap((after) =>
  earlierEditions(after, editions).map((before) => compareEditions(before, after)),
);
const topicOf = (years: Readonly<Record<string, readonly string[]>>): Topic => ({
  id: 'plans',
  title: '计划',
  description: '',
  years: Object.entries(years)
    .map(([edition, sentences]) => ({ edition, members: sentences, sentences }))
    .toSorted((a, b) => (a.edition < b.edition ? 1 : -1)),
});
const rowsOf = (years: Readonly<Record<string, readonly string[]>>) =>
  topicOverYears(topicEditions(topicOf(years), editions), comparisons).map((cells) =>
    cells.map((cell) => cell && `${cell.unit}:${cell.sentences.map(({ id }) => id).join()}`),
  );

test('the same place of several years stands in one row, whatever its number became', () => {
  expect(rowsOf({ 2024: ['3-4-s1', '3-5-s1'], 2023: ['3-4-s1', '3-5-s1'], 2022: ['3-4-s1', '3-5-s1'] })).toEqual([
    ['3-4:3-4-s1', '3-5:3-5-s1', '3-5:3-5-s1'],
    ['3-5:3-5-s1', '3-4:3-4-s1', '3-4:3-4-s1'],
  ]);
});

test('a place without its like has a row of its own, behind those of newer years', () => {
  expect(rowsOf({ 2024: ['1-3-s1', '3-5-s1'], 2022: ['3-4-s1', '5-s1'] })).toEqual([
    ['1-3:1-3-s1', null],
    ['3-5:3-5-s1', '3-4:3-4-s1'],
    [null, '5:5-s1'],
  ]);
});

test('places of years that nothing compares have rows of their own', () => {
  const topic = topicOf({ 2023: ['3-4-s1'], 2022: ['3-4-s1'] });
  const rows = topicOverYears(topicEditions(topic, editions), []);
  expect(rows.map((cells) => cells.map((cell) => cell?.unit ?? null))).toEqual([
    ['3-4', null],
    [null, '3-4'],
  ]);
});

test('a row goes on from the year before, though the newest has nothing there', () => {
  expect(rowsOf({ 2024: ['1-3-s1'], 2023: ['5-s1'], 2022: ['5-s1'] })).toEqual([
    ['1-3:1-3-s1', null, null],
    [null, '5:5-s1', '5:5-s1'],
  ]);
});

test('only years that have something of a topic are there, with the targets that its editor named', () => {
  const [newest] = editions;
  const [target] = newest?.targets ?? [];
  const years = topicEditions(topicOf({ 2024: [`targets/${target?.id}`, '3-4-s1'], 2022: ['5-s1'] }), editions);
  expect(years.map(({ edition, targets, sentences }) => [edition.slug, targets.length, sentences.length])).toEqual([
    ['2024', 1, 1],
    ['2022', 0, 1],
  ]);
});

test('editions of different series are told apart', () => {
  const [newest, , oldest] = editions;
  if (!newest || !oldest) throw new Error('An edition is missing.');
  const years = [newest, oldest, { ...oldest, slug: 'plan-2022' }].map((edition) => ({
    edition,
    targets: [],
    sentences: [],
  }));
  expect(bySeries(years).map((group) => group.map(({ edition }) => edition.slug))).toEqual([
    ['2024', '2022'],
    ['plan-2022'],
  ]);
});
