import { describe, expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { neighboursOf } from './neighbours.ts';
import {
  byClause,
  clausesOf,
  dutiesOf,
  isClause,
  isOpening,
  isPart,
  labelledClauses,
  ownDuties,
  ownSentences,
  sentencesIn,
  unitOf,
  unitsOf,
} from './units.ts';

const edition = smallEdition();
const unit = (id: string) => {
  const found = unitOf(edition, id);
  if (!found) throw new Error(`There is no unit ${id}.`);
  return found;
};
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('the units of an edition', () => {
  it('are its openings, then each part before its clauses, text under a part not apart from it', () => {
    expect(ids(unitsOf(edition))).toEqual(['notice', 'preamble', '1', '1-3', '3', '3-4', '3-5', '5']);
    expect(ids(unitsOf({ ...edition, notice: null }))).toEqual(['preamble', '1', '1-3', '3', '3-4', '3-5', '5']);
  });

  it('are told apart', () => {
    const kinds = (id: string) => [isOpening(unit(id)), isPart(unit(id)), isClause(unit(id))];
    expect([kinds('notice'), kinds('3'), kinds('3-4'), kinds('5')]).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [false, true, false],
    ]);
  });

  it('are found by their ids', () => {
    expect(unit('3-5')).toBe(edition.parts[1]?.clauses[1]);
    expect(unit('5')).toBe(edition.parts[2]);
    expect(unitOf(edition, '3-4-d1')).toBeUndefined();
  });
});

describe('what a unit holds', () => {
  it.each([
    ['notice', [], ['notice-s1', 'notice-s2'], ['notice-s1', 'notice-s2']],
    ['3', [], [], ['3-4-s1', '3-4-s2', '3-4-s3', '3-5-s1', '3-5-s2']],
    ['3-4', ['3-4-d1', '3-4-d2'], ['3-4-s1', '3-4-s2', '3-4-s3'], ['3-4-s1', '3-4-s2', '3-4-s3']],
    ['5', ['5-d1'], ['5-s1', '5-s2'], ['5-s1', '5-s2']],
  ])('%s has the duties %j and the sentences %j of its own, and %j in all', (id, duties, own, all) => {
    expect(ids(ownDuties(unit(id)))).toEqual(duties);
    expect(ids(ownSentences(unit(id)))).toEqual(own);
    expect(ids(sentencesIn(unit(id)))).toEqual(all);
  });

  it('is, of a part, the clauses that have a label', () => {
    expect(edition.parts.map((part) => ids(labelledClauses(part)))).toEqual([['1-3'], ['3-4', '3-5'], []]);
  });
});

describe('what an edition holds', () => {
  it('is every clause and every duty, in order', () => {
    expect(ids(clausesOf(edition))).toEqual(['1-3', '3-4', '3-5', '5']);
    expect(ids(dutiesOf(edition))).toEqual(['1-3-d1', '1-3-d2', '3-4-d1', '3-4-d2', '3-5-d1', '5-d1']);
  });

  it('is sentences that can be gathered by clause', () => {
    const some = edition.sentences.filter(({ id }) => ['1-3-s2', '3-4-s1', '3-4-s3', '5-s2'].includes(id));
    expect(byClause(some).map(({ unit, sentences }) => [unit, ...ids(sentences)])).toEqual([
      ['1-3', '1-3-s2'],
      ['3-4', '3-4-s1', '3-4-s3'],
      ['5', '5-s2'],
    ]);
  });
});

describe('the units before and after, where a reader turns pages', () => {
  it.each([
    ['notice', undefined, 'preamble'],
    ['preamble', 'notice', '1-3'],
    ['3-4', '1-3', '3-5'],
    ['1', undefined, '3'],
    ['3', '1', '5'],
    ['3-5', '3-4', '5'],
    ['5', '3-5', undefined],
  ])('of %s are %s and %s', (id, previous, next) => {
    const neighbours = neighboursOf(unit(id), edition);
    expect([neighbours.previous?.id, neighbours.next?.id]).toEqual([previous, next]);
  });
});
