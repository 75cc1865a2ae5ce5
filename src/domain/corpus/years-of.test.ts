import { expect, it } from 'vitest';
import type { Department } from '#domain/model/department.ts';
import { smallCorpus } from '#domain/model/edition.fixture.ts';
import { yearsOf } from './years-of.ts';

const corpus = smallCorpus();
const [protection] = corpus.departments as [Department];

it('a department has the years that name it, with what is its own and what is shared', () => {
  const years = yearsOf(protection, corpus);
  expect(years.map(({ edition, count }) => [edition.slug, count])).toEqual([['2022', 2]]);
  const [year] = years;
  expect((year?.alone.length ?? 0) + (year?.joint.length ?? 0)).toBe(2);
});

it('a year that does not name it is not there, rather than there with none', () => {
  const [edition] = corpus.editions;
  if (!edition) throw new Error('The small corpus has an edition.');
  const later = { ...edition, slug: '2023', year: 2023 };
  expect(yearsOf(protection, { ...corpus, editions: [later, edition] }).map(({ edition }) => edition.slug)).toEqual([
    '2022',
  ]);
});
