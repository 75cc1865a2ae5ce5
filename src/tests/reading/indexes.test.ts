import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { loadCorpus } from '#content/load-corpus.ts';
import { findEdition } from '#domain/corpus/find.ts';
import { type BuiltPage, loadPage } from '#tests/html.ts';
import {
  cutGuideline,
  departments,
  type Passage,
  publishedText,
  tasksIn2022,
  unassignedIn2022,
} from '#tests/published.ts';

const { dir } = inject('sites').root;
const corpus = loadCorpus('content');
const edition = findEdition(corpus, '2022');
const units = cutGuideline();
const sentences = units.flatMap((unit) => unit.sentences);
const tasks = tasksIn2022();

/** The sentences of 2022 that a page lists, each as its address and its words. */
const listed = ({ $ }: BuiltPage) =>
  $('ol.sentences:not(.mentions) > li')
    .toArray()
    .map((item) => [$(item).find('a.n').attr('href') ?? '', $(item).find('p').first().text()] as const)
    .filter(([href]) => href.startsWith('/2022/'));
const expected = (all: readonly Passage[]) =>
  all.map(({ id, words }) => [`/2022/${id.replace(/-(s\d+)$/, '/#$1')}`, words]);

/** How many tasks each department has. */
const counts: Readonly<Record<keyof typeof departments, number>> = {
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

test.for(Object.entries(departments))('the page of %s lists exactly its tasks with their words', ([id, name]) => {
  const own = tasks.filter(({ names }) => names.includes(name));
  expect(own).toHaveLength(counts[id as keyof typeof departments]);
  expect(listed(loadPage(dir, `departments/${id}/`))).toEqual(expected(own));
});

test('there is a page for every department and no other', () => {
  const pages = globSync('*/index.html', { cwd: `${dir}/departments` }).map((file) => file.split(/[\\/]/)[0]);
  expect(pages.sort()).toEqual(Object.keys(departments).sort());
});

test('a task of several departments names the others, in the order of the note', () => {
  const { $ } = loadPage(dir, 'departments/treaty-and-law/');
  const clause = $('[id="2022-3-7"]').text().replace(/\s/gu, '');
  expect(clause).toContain('多单位负责（按原文顺序）：国际合作司、条法司、保护司、审业部、外观部');
});

describe('a term', () => {
  const text = publishedText('2022');
  const terms = globSync('content/terms/*.mdx').map((file) => {
    const forms: readonly string[] = parse(readFileSync(file, 'utf8').split('---')[1] ?? '').forms;
    // A name that the document goes on to shorten: 《规划》.
    const short = forms.flatMap((form) => text.split(`${form}（以下简称`)[1]?.split('）')[0] ?? []);
    return { id: basename(file, '.mdx'), forms: [...forms, ...short] };
  });
  const longestFirst = terms
    .flatMap(({ id, forms }) => forms.map((form) => ({ id, form })))
    .sort((a, b) => b.form.length - a.form.length);

  /** The terms that a sentence names: where forms overlap the longest wins. */
  function named(words: string): ReadonlySet<string> {
    let rest = words;
    const found = new Set<string>();
    for (const { id, form } of longestFirst) {
      if (rest.includes(form)) found.add(id);
      rest = rest.replaceAll(form, '|');
    }
    return found;
  }

  test.for(terms)('has on the page of $id exactly the sentences that name it', ({ id }) => {
    const own = sentences.filter(({ words }) => named(words).has(id));
    expect(listed(loadPage(dir, `terms/${id}/`))).toEqual(expected(own));
  });
});

test('every target page lists exactly the sentences tied to the target', () => {
  for (const { id, tasks } of edition.targets) {
    const tied = sentences.filter((sentence) => tasks.includes(sentence.id));
    expect(listed(loadPage(dir, `2022/targets/${id}/`)), id).toEqual(expected(tied));
  }
});

test('the ledger holds the 69 tasks, and beside it stand the 26 sentences that name no department', () => {
  const { $ } = loadPage(dir, '2022/duties/');
  const rows = (selector: string) =>
    $(`${selector} tbody tr:has(th[scope='row'])`)
      .toArray()
      .map((row) => $(row).find('td').first().text());
  expect(rows('#ledger')).toEqual(tasks.map(({ words }) => words));
  expect(tasks).toHaveLength(69);
  expect(rows('#unassigned ~ table')).toEqual(unassignedIn2022().map(({ words }) => words));
  expect(unassignedIn2022()).toHaveLength(26);
});

test('every cell of the matrix says how many tasks the department has in the clause', () => {
  const { $ } = loadPage(dir, '2022/duties/');
  const cells = $('table.matrix tbody td a')
    .toArray()
    .map((cell) => Number(/\d+/u.exec($(cell).text())?.[0]));
  const order = corpus.departments.map(({ token }) => token);
  const expected = units.flatMap(({ id }) =>
    order.map((name) => tasks.filter((task) => task.id.startsWith(`${id}-s`) && task.names.includes(name)).length),
  );
  expect(cells).toEqual(expected.filter((count) => count > 0));
});
