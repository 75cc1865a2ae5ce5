import { describe, expect, it } from 'vitest';
import { earlier } from './guidelines.fixture.ts';
import { judgeDraft } from './judge-draft.ts';

const lead = `《${earlier.title}》三（四）：`;
const first = '大力培育调解组织和仲裁机构，提供“一站式”综合服务。';
const second = '强化维权援助线上服务平台建设。';
/** The quotations of a draft, each with what it is and the place that is named for it, as far as that is judged. */
const quotations = (text: string) =>
  judgeDraft(text, [earlier]).items.flatMap((item) =>
    item.kind === 'quotation' ? [`${item.words}|${item.why ?? item.verdict}`] : [],
  );
const placeIn = (text: string) => judgeDraft(text, [earlier]).items.find((item) => item.words === '三（四）')?.verdict;

describe('what stands behind a place and a colon', () => {
  it('is a quotation where the document has it, or nearly', () => {
    expect(quotations(`${lead}${second}`)).toEqual([`${second}|verbatim`]);
    expect(quotations(`${lead}加强维权援助线上服务平台建设。`)).toEqual(['加强维权援助线上服务平台建设。|differs']);
    expect(quotations(`${lead}大力培育`)).toEqual(['大力培育|verbatim']);
    expect(placeIn(`${lead}${second}`)).toBe('right');
  });

  it('is the writer’s own where no document has it, and what is quoted in it is judged by itself', () => {
    expect(quotations(`${lead}我和小李都没有看懂，改天再问。`)).toEqual([]);
    expect(quotations(`${lead}我和小李都没有看懂“强化维权援助线上服务平台建设”，改天再问。`)).toEqual([
      '强化维权援助线上服务平台建设|verbatim',
    ]);
    expect(quotations(`${lead}我们没有看懂${second}`)).toHaveLength(1);
  });

  it('is judged once where it reaches beyond its line, and what is beyond by itself', () => {
    expect(quotations(`${lead}${first}\n${second}`)).toEqual([`${first}|verbatim`, `${second}|verbatim`]);
    expect(quotations(`我先说。\n${lead}${second}\n完了。“${second}”`)).toEqual([
      `${second}|verbatim`,
      `${second}|verbatim`,
    ]);
  });

  it('leaves beyond its line what is too little to be a document’s', () => {
    expect(quotations(`${lead}${first}\n强化。`)).toEqual([`${first}|verbatim`]);
    expect(quotations(`${lead}${first}\n强化维权`)).toEqual([`${first}|verbatim`, '强化维权|verbatim']);
  });
});
