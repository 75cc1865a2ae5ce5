import { describe, expect, it } from 'vitest';
import { clause, smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import { blocksOf, paragraphsOf, paragraphsOfUnit } from './paragraphs.ts';

const edition: Edition = {
  ...smallEdition(),
  notice: null,
  annex: { words: '附件：清单', title: '清单', held: false, reason: null },
};
const [first] = edition.parts;
if (!first) throw new Error('The edition has no part.');

describe('the paragraphs of a document', () => {
  it('join a heading with the text on its line, and sentences with their note', () => {
    const paragraphs = paragraphsOf(edition).map(({ kind, runs }) => [kind, runs.map(({ words }) => words).join('|')]);
    expect(paragraphs).toEqual([
      ['title', '推动知识产权高质量发展年度工作指引'],
      ['text', '特制订本指引。'],
      ['part', '一、总体要求'],
      ['text', '（三）主要目标。|体系更加健全。'],
      ['text', '——知识产权运用。|渠道进一步畅通。|产业化率稳步增长。'],
      ['part', '三、完善政策体系'],
      ['text', '（四）健全知识产权保护政策。|深化落实《意见》，制定实施计划。|加大指导力度。|（保护司负责）'],
      ['text', '大力培育调解组织和仲裁机构。'],
      ['text', '（五）完善运用促进政策。|扩大覆盖面。|打造升级版。'],
      ['part', '五、工作要求'],
      ['text', '高度重视。|按时报送。'],
      ['annex', '附件：清单'],
    ]);
  });

  it('leave a heading alone that has its line to itself', () => {
    const alone = { ...clause(first, '1-1', '（一）', '甲', [{ sentences: ['乙。'] }]), runIn: false };
    expect(paragraphsOfUnit(alone).map(({ kind, runs }) => [kind, runs.map(({ words }) => words)])).toEqual([
      ['text', ['（一）甲。']],
      ['text', ['乙。']],
    ]);
  });
});

describe('what stands in a clause', () => {
  it('are its duties, together where they share a paragraph, and the units below them', () => {
    const shared = clause(first, '1-1', '（一）', '甲', [
      { sentences: ['乙。'], note: '（丙负责）' },
      { sentences: ['丁。'], runsOn: true },
      { sentences: ['戊。'] },
    ]);
    const below = clause(first, '1-1-1', '1.', '己', [{ sentences: ['庚。'] }]);
    const blocks = (after: number) =>
      blocksOf({ ...shared, units: [{ ...below, after }] }).map((block) =>
        'unit' in block ? block.unit.id : block.duties.map(({ id }) => id).join(' '),
      );
    expect(blocks(2)).toEqual(['1-1-d1 1-1-d2', '1-1-d3', '1-1-1']);
    // In an article the next 款 may follow.
    expect(blocks(1)).toEqual(['1-1-d1 1-1-d2', '1-1-1', '1-1-d3']);
  });
});
