import { expect, inject, test } from 'vitest';
import { loadCorpus } from '#content/load-corpus.ts';
import { allSentences } from '#domain/corpus/find.ts';
import { inClausePath } from '#domain/paths.ts';
import { type BuiltPage, loadPage } from '#tests/html.ts';

const { dir } = inject('sites').root;
const { editions, departments, terms } = loadCorpus('content');
const edition = editions.find(({ slug }) => slug === '2022');
if (edition === undefined) throw new Error('The edition of 2022 is missing.');
const wordsOf = new Map(allSentences(edition).map(({ id, words }) => [id, words]));

/** The sentences that a page lists, each as its address and its words. */
const listed = ({ $ }: BuiltPage) =>
  $('ol.sentences:not(.mentions) > li')
    .toArray()
    .map((item) => [$(item).find('a.n').attr('href'), $(item).find('p').first().text()]);
const expected = (ids: readonly string[]) => ids.map((id) => [`/${inClausePath('2022', id)}`, wordsOf.get(id)]);

const TASKS = {
  'strategic-planning': 8,
  'utilization-promotion': 18,
  'examination-administration': 13,
  'public-service': 7,
  'treaty-and-law': 16,
  'international-cooperation': 12,
  protection: 20,
  'design-examination': 11,
  'general-office': 5,
  personnel: 2,
  'local-offices': 6,
};

test.each(Object.entries(TASKS))('the page of %s lists exactly its %d tasks with their words', (id, count) => {
  const tasks = edition.tasks.filter((task) => task.departments.includes(id)).map((task) => task.id);
  expect(tasks).toHaveLength(count);
  expect(listed(loadPage(dir, `departments/${id}/`))).toEqual(expected(tasks));
});

test('there is a page for every department and no other', () => {
  expect(departments.map(({ id }) => id).sort()).toEqual(Object.keys(TASKS).sort());
});

test('a task of several departments names the others, in the order of the note', () => {
  const { $ } = loadPage(dir, 'departments/treaty-and-law/');
  const clause = $('[id="2022-3-7"]').text().replace(/\s/gu, '');
  expect(clause).toContain('多单位负责（按原文顺序）：国际合作司、条法司、保护司、审业部、外观部');
});

test('every term page lists exactly the sentences that name the term', () => {
  for (const { id, sentences } of terms) {
    expect(listed(loadPage(dir, `terms/${id}/`)), id).toEqual(expected(sentences[0]?.sentences ?? []));
  }
});

test('every target page lists exactly the sentences tied to the target', () => {
  for (const { id, tasks } of edition.targets) {
    expect(listed(loadPage(dir, `2022/targets/${id}/`)), id).toEqual(expected(tasks));
  }
});

test('the ledger holds the 69 tasks, and beside it stand the 26 sentences that name no department', () => {
  const { $ } = loadPage(dir, '2022/duties/');
  const rows = (selector: string) =>
    $(`${selector} tbody tr:has(th[scope='row'])`)
      .toArray()
      .map((row) => $(row).find('td').first().text());
  expect(rows('#ledger')).toEqual(edition.tasks.map(({ words }) => words));
  expect(rows('#unassigned ~ table')).toEqual(edition.unassigned.map(({ words }) => words));
});

test('every cell of the matrix says how many tasks the department has in the clause', () => {
  const { $ } = loadPage(dir, '2022/duties/');
  const cells = $('table.matrix tbody td a')
    .toArray()
    .map((cell) => Number(/\d+/u.exec($(cell).text())?.[0]));
  const counts = edition.parts
    .flatMap((part) => part.clauses)
    .flatMap((clause) =>
      departments.map(({ id }) => clause.sentences.filter((sentence) => sentence.departments.includes(id)).length),
    )
    .filter((count) => count > 0);
  expect(cells).toEqual(counts);
});
