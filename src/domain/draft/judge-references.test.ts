import { describe, expect, it } from 'vitest';
import { earlier, later, law } from './guidelines.fixture.ts';
import type { HeldDocument } from './held-document.ts';
import { judgeDraft } from './judge-draft.ts';

/** Each reference with its verdict, why, what it points to and of what source it is. */
const judged = (text: string, documents: readonly HeldDocument[] = [later, earlier]) =>
  judgeDraft(text, documents).items.flatMap((item) =>
    item.kind === 'quotation'
      ? []
      : [
          [
            item.words,
            item.why ?? item.verdict,
            item.targets.map(({ document, path, place }) => `${document.slug} ${path} ${place}`).join('; '),
            item.source,
          ],
        ],
  );
const title = `《${earlier.title}》`;
const target = `2022 2022/ ${title}`;

describe('titles and numbers', () => {
  it('are right where they are a document’s that is held', () => {
    expect(judged(`${title}（${earlier.number}）`)).toEqual([
      [title, 'right', target, null],
      [earlier.number, 'right', target, null],
    ]);
  });

  it('are wrong where a number beside a title is another document’s', () => {
    expect(judged(`${title}（国知发运字〔2021〕9号）`)).toEqual([
      [title, 'right', target, null],
      ['国知发运字〔2021〕9号', 'number', `2022 2022/ ${earlier.number}`, '国知发运字〔2021〕9号'],
    ]);
    // Farther away it is a document of its own.
    expect(judged(`${title}以及别的（国知发运字〔2021〕9号）`)[1]?.slice(1)).toEqual([
      'not-held',
      '',
      '国知发运字〔2021〕9号',
    ]);
    expect(judged('《专利法》（国知发运字〔2021〕9号）')).toEqual([
      ['国知发运字〔2021〕9号', 'not-held', '', '国知发运字〔2021〕9号'],
    ]);
  });

  it('are told to be of another year than what is held, and are none of ours where they only are mentioned', () => {
    expect(judged('《推动高质量发展工作指引（2019）》和《专利法》')).toEqual([
      ['《推动高质量发展工作指引（2019）》', 'not-held', '', '《推动高质量发展工作指引（2019）》'],
    ]);
  });

  it('that several documents have are named after each of them', () => {
    const unnamed = { ...later, name: '' };
    expect(judged('《推动高质量发展工作指引》', [unnamed, earlier])).toEqual([
      ['《推动高质量发展工作指引》', 'ambiguous', `2023 2023/ 《${later.title}》; 2022 2022/ 2022年指引`, null],
    ]);
  });
});

describe('places', () => {
  it('are right where the document that is meant has them, and wrong where it has not', () => {
    expect(judged(`${title}三（四）第2句、三（四）第8句`).slice(1)).toEqual([
      ['三（四）第2句', 'right', '2022 2022/3-4/#s2 三（四）第2句', null],
      ['三（四）第8句', 'unknown', '', null],
    ]);
  });

  it('may be of any document where none is named, and of none where the one that is named is not held', () => {
    expect(judged('三（四）')).toEqual([
      ['三（四）', 'no-document', '2023 2023/3-4/ 三（四）; 2022 2022/3-4/ 三（四）', null],
    ]);
    expect(judged('《专利法》三（四）')).toEqual([['三（四）', 'not-held', '', '《专利法》']]);
    expect(judged('七（四）')).toEqual([['七（四）', 'no-document', '', null]]);
  });

  it('of a title that several documents have are open, unless the words beside them decide', () => {
    const either = '《推动高质量发展工作指引》';
    expect(judged(`${either}三（四）`)[1]).toEqual([
      '三（四）',
      'ambiguous',
      '2023 2023/3-4/ 三（四）; 2022 2022/3-4/ 三（四）',
      null,
    ]);
    expect(judged(`${either}三（九）`)[1]).toEqual(['三（九）', 'unknown', '', null]);
    expect(judged(`${either}三（四）第3句“在条件成熟的地区推进保护示范区建设工作”`)[1]).toEqual([
      '三（四）第3句',
      'right',
      '2022 2022/3-4/#s3 三（四）第3句',
      null,
    ]);
  });

  it('are wrong where the words beside them stand elsewhere in the document', () => {
    const words = '强化维权援助线上服务平台建设';
    expect(judged(`${title}三（四）第2句“${words}”`)[1]?.[1]).toBe('right');
    expect(judged(`${title}三（四）第1句“${words}”`)[1]).toEqual([
      '三（四）第1句',
      'elsewhere',
      '2022 2022/3-4/#s1 三（四）第1句',
      null,
    ]);
    // All that is listed behind a place has to stand there.
    expect(judged(`${title}三（四）第2句“${words}”、“大力培育调解组织和仲裁机构”`)[1]?.[1]).toBe('elsewhere');
    expect(judged(`${title}三（四）“${words}”、“大力培育调解组织和仲裁机构”`)[1]?.[1]).toBe('right');
  });

  it('of articles have paragraphs, of which nothing is known by themselves', () => {
    const measures = `《${law.title}》`;
    expect(judged(`${measures}第十二条第一款`, [law])[1]).toEqual([
      '第十二条第一款',
      'paragraph',
      'measures-2021 measures-2021/a12/ 第十二条第一款'.replace('第一款', ''),
      null,
    ]);
    expect(judged(`${measures}第十三条第一款`, [law])[1]?.[1]).toBe('unknown');
  });
});

describe('items without their part', () => {
  it('are looked for in every part of the document that is meant', () => {
    expect(judged(`${title}要读。第（四）项`)[1]).toEqual(['第（四）项', 'right', '2022 2022/3-4/ 三（四）', null]);
    expect(judged(`${title}要读。第（七）项`)[1]).toEqual(['第（七）项', 'unknown', '', null]);
    expect(judged('（四）第2句')).toEqual([
      ['（四）第2句', 'no-document', '2023 2023/3-4/#s2 三（四）第2句; 2022 2022/3-4/#s2 三（四）第2句', null],
    ]);
    expect(judged('《专利法》第（四）项')).toEqual([['第（四）项', 'not-held', '', '《专利法》']]);
  });

  it('are settled by the words beside them', () => {
    expect(judged('第（四）项“强化维权援助线上服务平台建设”')[0]).toEqual([
      '第（四）项',
      'right',
      '2023 2023/3-4/ 三（四）',
      null,
    ]);
  });
});
