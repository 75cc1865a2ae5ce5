import { expect, test } from 'vitest';
import type { Department } from '../model/department.ts';
import { smallCorpus, smallEdition } from '../model/edition.fixture.ts';
import type { Edition } from '../model/edition.ts';
import { datedTasksOf } from './dated-tasks.ts';
import { editionsShown, mentionsOf } from './editions-shown.ts';

const corpus = smallCorpus();
const [known] = corpus.departments as readonly [Department];
const department: Department = {
  ...known,
  tasks: [2028, 2027, 2026, 2025].map((year) => ({ edition: `${year}`, sentences: ['3-4-s1', '3-4-s2'] })),
};

/** An edition of a year with the department's tasks; or with a mention alone, in the notice. */
const withTasks = (year: number): Edition => ({ ...smallEdition(), slug: `${year}`, year });
function mentioning(year: number): Edition {
  const { notice, ...edition } = smallEdition();
  const mention = notice && {
    ...notice,
    sentences: notice.sentences.map((one) => ({ ...one, mentions: one.number === 2 ? ['protection'] : [] })),
  };
  const parts = edition.parts.filter(({ id }) => id !== '3');
  return { ...edition, slug: `${year}`, year, notice: mention, parts, sentences: [], tasks: [] };
}

test('a department is shown in the three newest editions of those with its tasks, and of those that mention it', () => {
  const editions = [
    ...[2030, 2029].map(mentioning),
    ...[2028, 2027, 2026, 2025].map(withTasks),
    ...[2024, 2023].map(mentioning),
  ];
  const shown = editionsShown(department, { ...corpus, editions });
  expect(shown.withTasks.map(({ slug }) => slug)).toEqual(['2028', '2027', '2026']);
  expect(shown.mentioning.map(({ slug }) => slug)).toEqual(['2030', '2029', '2024']);
  expect(mentionsOf(department, mentioning(2030)).map(({ id }) => id)).toEqual(['notice-s2']);
  expect(mentionsOf({ id: 'other' }, mentioning(2030))).toEqual([]);
});

test('the dates of a department are those of sentences that name it, edition by edition', () => {
  const dated = {
    ...withTasks(2023),
    deadlines: ['3-4-s2', '3-5-s1'].map((sentence) => ({ sentence, quote: '年底前', date: '2023-12-31' })),
  };
  expect(datedTasksOf(department, { ...corpus, editions: [dated, withTasks(2022)] })).toEqual([
    { edition: dated, deadlines: [{ sentence: '3-4-s2', quote: '年底前', date: '2023-12-31' }] },
  ]);
});
