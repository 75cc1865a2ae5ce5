import { describe, expect, it } from 'vitest';
import { smallEdition } from '#domain/model/edition.fixture.ts';
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

  it('an unknown id are refused', () => {
    expect(() => wordsOf(edition, '9-9')).toThrow('"9-9"');
  });
});

describe('the words from one sentence to another', () => {
  it('carry the notes and headings between them and nothing outside', () => {
    expect(wordsBetween(edition, '3-4-s2', '3-5-s1')).toBe(
      '加大指导力度。（保护司负责）\n大力培育调解组织和仲裁机构。\n（五）完善运用促进政策。\n扩大覆盖面。',
    );
  });

  it('are a single sentence where both are the same', () => {
    expect(wordsBetween(edition, '5-s2', '5-s2')).toBe('按时报送。');
  });
});
