import { expect, test } from 'vitest';
import { smallEdition } from '../model/edition.fixture.ts';
import { pagesOfEdition } from './pages-of-edition.ts';

const pages = pagesOfEdition(smallEdition());

test('an edition has a page of its own, of each unit, sentence and target, and of its duties', () => {
  expect(pages[0]).toBe('2022/');
  for (const page of [
    '3/',
    '3-4/',
    'notice/',
    'preamble/',
    '3-4/s2/',
    'notice/s1/',
    'targets/',
    'targets/utilization/',
    'duties/',
  ])
    expect(pages).toContain(`2022/${page}`);
  expect(new Set(pages).size).toBe(pages.length);
});

test('one without targets or tasks has no pages of them', () => {
  const bare = pagesOfEdition({ ...smallEdition(), targets: [], tasks: [] });
  expect(pages.filter((page) => !bare.includes(page))).toEqual([
    '2022/targets/',
    '2022/targets/utilization/',
    '2022/duties/',
  ]);
});
