import { describe, expect, it, test } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { bareHeading, placeOf, placeOfUnit } from './place.ts';

const edition = smallEdition();

describe('the place of an id', () => {
  it.each([
    ['3', '第三部分'],
    ['3-4', '三（四）'],
    ['3-4-s2', '三（四）第2句'],
    ['3-4-d1', '三（四）第1责任段'],
    ['1-3-d2', '一（三）“知识产权运用”'],
    ['1-3-s3', '一（三）第3句'],
    ['utilization', '一（三）“知识产权运用”'],
    ['5', '第五部分'],
    ['5-s2', '第五部分第2句'],
    ['5-d1', '第五部分第1责任段'],
    ['notice', '通知'],
    ['notice-s1', '通知第1句'],
    ['preamble-s1', '序言第1句'],
  ])('%s is written %s', (id, place) => {
    expect(placeOf(edition, id)).toBe(place);
  });

  it.each(['9', '3-9', '3-4-s9', '3-s1', '3-4-x1', '', 's1'])('"%s" names nothing and is refused with its id', (id) => {
    expect(() => placeOf(edition, id)).toThrow(`"${id}"`);
  });
});

test('the clause that shares part five’s address has the part’s place', () => {
  const [clause] = edition.parts[2]?.clauses ?? [];
  if (!clause) throw new Error('Part five has lost its clause.');
  expect(placeOfUnit(clause)).toBe('第五部分');
});

test('a dash heading loses the dash before it and the 。 after it, and nothing within', () => {
  expect(bareHeading('——知识产权创造。')).toBe('知识产权创造');
  expect(bareHeading('—2021—2035。纲要。')).toBe('2021—2035。纲要');
});
