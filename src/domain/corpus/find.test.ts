import { describe, expect, it } from 'vitest';
import { smallCorpus, smallEdition } from '#domain/model/edition.fixture.ts';
import {
  allSentences,
  currentEdition,
  findClause,
  findDepartment,
  findDuty,
  findEdition,
  findPart,
  findSentence,
  findTarget,
  findTerm,
} from './find.ts';

const corpus = smallCorpus();
const edition = findEdition(corpus, '2022');

describe('what is looked for', () => {
  it('is found by its id', () => {
    expect(edition).toBe(corpus.editions[0]);
    expect(findPart(edition, '3').label).toBe('三');
    expect(findClause(edition, '3-4').label).toBe('（四）');
    expect(findClause(edition, '5').part.label).toBe('五');
    expect(findDuty(edition, '1-3-d2').heading).toBe('——知识产权运用。');
    expect(findSentence(edition, '3-4-s2').words).toBe('加大指导力度。');
    expect(findSentence(edition, 'notice-s2').words).toBe('特此通知。');
    expect(findSentence(edition, 'preamble-s1').words).toBe('特制订本指引。');
    expect(findTarget(edition, 'utilization').title).toBe('知识产权运用');
    expect(findDepartment(corpus, 'protection').token).toBe('保护司');
    expect(findTerm(corpus, 'opinion').forms).toEqual(['《意见》']);
  });

  it.each([
    ['edition 2021', () => findEdition(corpus, '2021')],
    ['part 9', () => findPart(edition, '9')],
    ['clause 3-9', () => findClause(edition, '3-9')],
    ['duty 3-4-d9', () => findDuty(edition, '3-4-d9')],
    ['sentence 3-4-s9', () => findSentence(edition, '3-4-s9')],
    ['target gone', () => findTarget(edition, 'gone')],
    ['department gone', () => findDepartment(corpus, 'gone')],
    ['term gone', () => findTerm(corpus, 'gone')],
    ['edition', () => currentEdition({ ...corpus, editions: [] })],
  ])('is said where it is missing: %s', (what, find) => {
    expect(find).toThrow(`There is no ${what}.`);
  });
});

it('opens with the newest edition', () => {
  const newer = { ...smallEdition(), slug: '2023' };
  expect(currentEdition({ ...corpus, editions: [newer, edition] })).toBe(newer);
});

it('has the sentences of notice and preamble before the others', () => {
  expect(allSentences(edition).map(({ id }) => id)).toEqual([
    'notice-s1',
    'notice-s2',
    'preamble-s1',
    '1-3-s1',
    '1-3-s2',
    '1-3-s3',
    '3-4-s1',
    '3-4-s2',
    '3-4-s3',
    '3-5-s1',
    '3-5-s2',
    '5-s1',
    '5-s2',
  ]);
  expect(allSentences({ ...edition, notice: null, preamble: null })[0]?.id).toBe('1-3-s1');
});
