import { describe, expect, it } from 'vitest';
import { unitOf } from '#domain/document/units.ts';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { nameOfUnit, neighboursOf, sentencesIn, titleOfUnit } from './unit-names.ts';

const edition = smallEdition();
const unit = (id: string) => {
  const found = unitOf(edition, id);
  if (!found) throw new Error(`The edition has no unit ${id}.`);
  return found;
};

describe('a unit', () => {
  it.each([
    ['3', '完善政策体系', '第三部分：完善政策体系'],
    ['3-4', '健全知识产权保护政策', '三（四）健全知识产权保护政策'],
    ['5', '工作要求', '第五部分：工作要求'],
    [
      'notice',
      '印发《推动知识产权高质量发展年度工作指引（2022）》',
      '通知：印发《推动知识产权高质量发展年度工作指引（2022）》',
    ],
    [
      'preamble',
      '《推动知识产权高质量发展年度工作指引（2022）》',
      '序言：《推动知识产权高质量发展年度工作指引（2022）》',
    ],
  ])('%s is about %s and entitled %s', (id, name, title) => {
    expect(nameOfUnit(unit(id), edition)).toBe(name);
    expect(titleOfUnit(unit(id), edition)).toBe(title);
  });

  it('that has a label but no title is entitled by its place alone', () => {
    const [item] = edition.parts[1]?.clauses ?? [];
    if (!item) throw new Error('Part three has lost its clauses.');
    expect(titleOfUnit({ ...item, title: '' }, edition)).toBe('三（四）');
  });

  it.each([
    ['3', ['3-4-s1', '3-4-s2', '3-4-s3', '3-5-s1', '3-5-s2']],
    ['3-5', ['3-5-s1', '3-5-s2']],
    ['5', ['5-s1', '5-s2']],
    ['notice', ['notice-s1', 'notice-s2']],
  ])('%s holds the sentences %j', (id, ids) => {
    expect(sentencesIn(unit(id)).map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['notice', undefined, 'preamble'],
    ['preamble', 'notice', '1-3'],
    ['3-4', '1-3', '3-5'],
    ['3-5', '3-4', '5'],
    ['5', '3-5', undefined],
    ['1', undefined, '3'],
    ['3', '1', '5'],
  ])('%s stands between %s and %s', (id, before, after) => {
    const { previous, next } = neighboursOf(unit(id), edition);
    expect([previous?.id, next?.id]).toEqual([before, after]);
  });
});
