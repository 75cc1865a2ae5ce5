import { expect, test } from 'vitest';
import type { Edition } from '../model/edition.ts';
import { nearestEarlier, nearestLater, seriesOf } from './nearest-earlier.ts';

const edition = (slug: string) => ({ slug, year: Number(slug.slice(-4)) }) as Edition;

test('the nearest earlier edition is the last of the same series before it, in whatever order they are listed', () => {
  const editions = ['2024', '2021', 'plan-2023', '2022', 'plan-2020'].map(edition);
  const before = (slug: string) => nearestEarlier(edition(slug), editions)?.slug ?? null;
  expect(before('2024')).toBe('2022');
  expect(before('2022')).toBe('2021');
  expect(before('2021')).toBeNull();
  expect(before('plan-2023')).toBe('plan-2020');
  expect(before('plan-2020')).toBeNull();
});

test('the nearest later edition is the first of the same series after it', () => {
  const editions = ['2024', '2021', 'plan-2023', '2025', 'plan-2020'].map(edition);
  const after = (slug: string) => nearestLater(edition(slug), editions)?.slug ?? null;
  expect([after('2021'), after('2024'), after('2025'), after('plan-2020')]).toEqual([
    '2024',
    '2025',
    null,
    'plan-2023',
  ]);
});

test('a series is named by what stands before the year, and a bare year is the guideline', () => {
  expect(['2022', 'plan-2023', 'work-plan-2023'].map(seriesOf)).toEqual(['guideline', 'plan', 'work-plan']);
});
