import { describe, expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { placeOf } from './place.ts';

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
