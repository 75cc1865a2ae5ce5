import { expect, test } from 'vitest';
import { laterNotHeld } from './later-not-held.ts';

const later = [
  { year: 2023, number: '国知发运字〔2023〕7号' },
  { year: 2024, number: '国知发运字〔2024〕7号' },
];
const yearsNotHeld = (slug: string, ...held: string[]) =>
  laterNotHeld(
    { slug, later },
    held.map((other) => ({ slug: other, later: [] })),
  ).map(({ year }) => year);

test.each([
  ['alone, it names every later year', '2022', ['2022'], [2023, 2024]],
  ['a year that the site holds is not said to be missing', '2022', ['2024', '2022'], [2023]],
  ['of a series only its own years count', 'plan-2022', ['2023', 'plan-2022', 'plan-2024'], [2023]],
  ['where all are held, none is missing', '2022', ['2024', '2023', '2022'], []],
])('%s', (_, slug, held, missing) => {
  expect(yearsNotHeld(slug, ...held)).toEqual(missing);
});

test('what an earlier edition knows of later ones is known of all between', () => {
  const editions = [
    { slug: '2023', later: [] },
    { slug: '2022', later },
  ];
  const missing = (slug: string) => laterNotHeld({ slug, later: [] }, editions).map(({ year }) => year);
  expect(missing('2023')).toEqual([2024]);
  expect(missing('2024')).toEqual([]);
});
