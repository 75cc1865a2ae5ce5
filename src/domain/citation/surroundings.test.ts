import { describe, expect, it } from 'vitest';
import { clause, smallEdition } from '#domain/model/edition.fixture.ts';
import type { Edition } from '#domain/model/edition.ts';
import { surroundingsOf } from './surroundings.ts';

/** The small edition with a clause 四（一） whose first paragraph has a duty of two sentences and one of one. */
function edition(): Edition {
  const small = smallEdition();
  const ref = { id: '4', level: 'part' as const, label: '四', number: 4, title: '夯实基础', heading: '四、夯实基础' };
  const own = clause(ref, '4-1', '（一）', '加强管理', [
    { sentences: ['统筹。', '协调。'], note: '（办公室负责）' },
    { sentences: ['持续研究。'], note: '（条法司负责）', runsOn: true },
    { sentences: ['独自成段。'], note: '（人事司负责）' },
  ]);
  const sentences = [...small.sentences, ...own.sentences];
  return { ...small, parts: [...small.parts, { ...ref, clauses: [own] }], sentences };
}

/** What stands around a sentence, the sentence itself between 【 and 】. */
function around(id: string): string | null {
  const all = edition();
  const sentence = [...(all.notice?.sentences ?? []), ...(all.preamble?.sentences ?? []), ...all.sentences].find(
    (candidate) => candidate.id === id,
  );
  if (!sentence) throw new Error(`The edition has no sentence ${id}.`);
  return (
    surroundingsOf(sentence, all)
      ?.map(({ words, self }) => (self ? `【${words}】` : words))
      .join('') ?? null
  );
}

describe('what stands around a sentence', () => {
  it('is its duty with its note, the sentence marked', () => {
    expect(around('4-1-s1')).toBe('【统筹。】协调。（办公室负责）');
    expect(around('4-1-s2')).toBe('统筹。【协调。】（办公室负责）');
  });

  it('is the whole paragraph where the duty is one sentence', () => {
    expect(around('4-1-s3')).toBe('统筹。协调。（办公室负责）【持续研究。】（条法司负责）');
  });

  it('begins with the dash heading of a goal', () => {
    expect(around('1-3-s3')).toBe('——知识产权运用。渠道进一步畅通。【产业化率稳步增长。】');
  });

  it('is all sentences of the notice', () => {
    expect(around('notice-s2')).toBe('为贯彻落实《纲要》，现印发给你们。【特此通知。】');
  });

  it('is nothing where the sentence is all that stands there', () => {
    expect(around('4-1-s4')).toBeNull();
    expect(around('1-3-s1')).toBeNull();
    expect(around('preamble-s1')).toBeNull();
  });
});
