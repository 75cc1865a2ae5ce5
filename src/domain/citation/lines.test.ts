import { describe, expect, it } from 'vitest';
import { clause, smallEdition } from '#domain/model/edition.fixture.ts';
import { wordsBetween, wordsOf } from './lines.ts';

const edition = smallEdition();

describe('the words of', () => {
  it('a clause are its heading and its duties, with their notes, one a line', () => {
    expect(wordsOf(edition, '3-4')).toBe(
      '（四）健全知识产权保护政策。\n深化落实《意见》，制定实施计划。加大指导力度。（保护司负责）\n大力培育调解组织和仲裁机构。',
    );
  });

  it('a duty begin with its dash heading', () => {
    expect(wordsOf(edition, '1-3-d2')).toBe('——知识产权运用。渠道进一步畅通。产业化率稳步增长。');
  });

  it('part five are its heading and the text under it', () => {
    expect(wordsOf(edition, '5')).toBe('五、工作要求\n高度重视。按时报送。');
  });

  it('a part are its heading and all its clauses', () => {
    expect(wordsOf(edition, '3')).toBe(
      [
        '三、完善政策体系',
        '（四）健全知识产权保护政策。',
        '深化落实《意见》，制定实施计划。加大指导力度。（保护司负责）',
        '大力培育调解组织和仲裁机构。',
        '（五）完善运用促进政策。',
        '扩大覆盖面。打造升级版。',
      ].join('\n'),
    );
  });

  it('two duties of one paragraph have a line each', () => {
    const [first] = edition.parts;
    if (!first) throw new Error('The edition has no part.');
    const shared = clause(first, '1-1', '（一）', '甲', [
      { sentences: ['乙。'], note: '（丙负责）' },
      { sentences: ['丁。'], runsOn: true },
    ]);
    const parts = [{ ...first, clauses: [shared] }];
    expect(wordsOf({ ...edition, parts }, '1-1')).toBe('（一）甲。\n乙。（丙负责）\n丁。');
    expect(wordsOf({ ...edition, parts }, '1-1-d2')).toBe('丁。');
  });

  it('the whole edition begin with the notice and end with the annex', () => {
    const annex = { words: '附件：清单', title: '清单', held: false, reason: null };
    const lines = wordsOf({ ...edition, annex }, '2022').split('\n');
    expect(lines).toHaveLength(17);
    expect(lines.slice(0, 3)).toEqual([
      '国家知识产权局关于印发《推动知识产权高质量发展年度工作指引（2022）》的通知',
      '为贯彻落实《纲要》，现印发给你们。特此通知。',
      '推动知识产权高质量发展年度工作指引',
    ]);
    expect(lines.at(-1)).toBe('附件：清单');
  });

  it.each(['9-9', '9-9-d1', 'annex', '2023', ''])('"%s" is refused, which names nothing', (id) => {
    expect(() => wordsOf(edition, id)).toThrow(`Edition 2022 has no words under the id "${id}"`);
  });
});

describe('the words from one sentence to another', () => {
  it('carry the notes and headings between them and nothing outside', () => {
    expect(wordsBetween(edition, '3-4-s2', '3-5-s1')).toBe(
      '加大指导力度。（保护司负责）\n大力培育调解组织和仲裁机构。\n（五）完善运用促进政策。\n扩大覆盖面。',
    );
  });

  it('need two sentences that are there', () => {
    expect(() => wordsBetween(edition, '3-4-s9', '3-5-s1')).toThrow('"3-4-s9"');
    expect(() => wordsBetween(edition, '3-4-s1', '3-5')).toThrow('"3-5"');
  });

  it('are a single sentence where both are the same', () => {
    expect(wordsBetween(edition, '5-s2', '5-s2')).toBe('按时报送。');
  });
});
