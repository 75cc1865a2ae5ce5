import { expect, test } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { dutiesUnder, isClause, isPart, sentencesUnder, unitOf, unitsOf } from './units.ts';

const edition = smallEdition();
const unit = (id: string) => {
  const found = unitOf(edition, id);
  if (!found) throw new Error(`The edition has no unit ${id}.`);
  return found;
};
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test('units stand in document order, and part and clause that share an address are one', () => {
  expect(ids(unitsOf(edition))).toEqual(['notice', 'preamble', '1', '1-3', '3', '3-4', '3-5', '5']);
  expect(ids(unitsOf({ ...edition, notice: null, preamble: null }))).toEqual(['1', '1-3', '3', '3-4', '3-5', '5']);
});

test('an id finds its unit, the part where a clause shares it, and nothing where there is none', () => {
  expect(unit('3-4')).toBe(edition.parts[1]?.clauses[0]);
  expect(unit('5')).toBe(edition.parts[2]);
  expect(unitOf(edition, '9')).toBeUndefined();
});

test.each([
  ['notice', false, false],
  ['3', true, false],
  ['3-4', false, true],
])('%s is a part: %s, a clause: %s', (id, part, clause) => {
  expect([isPart(unit(id)), isClause(unit(id))]).toEqual([part, clause]);
});

test.each([
  ['3-4', ['3-4-d1', '3-4-d2'], ['3-4-s1', '3-4-s2', '3-4-s3']],
  ['5', ['5-d1'], ['5-s1', '5-s2']],
  ['3', [], []],
  ['notice', [], ['notice-s1', 'notice-s2']],
])('under %s stand the duties %j and the sentences %j', (id, duties, sentences) => {
  expect(ids(dutiesUnder(unit(id)))).toEqual(duties);
  expect(ids(sentencesUnder(unit(id)))).toEqual(sentences);
});
