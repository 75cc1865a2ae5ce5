import { describe, expect, it } from 'vitest';
import { unitOf } from '#domain/document/units.ts';
import { smallEdition } from '#domain/model/edition.fixture.ts';
import { nameOfUnit, titleOfUnit } from './unit-names.ts';

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
});
