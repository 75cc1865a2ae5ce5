import { expect, it } from 'vitest';
import { layOut } from '../verify/laid-out.ts';
import { documentsNamed } from './documents-named.ts';
import type { HeldDocument } from './held-document.ts';
import { judgeDraft } from './judge-draft.ts';

const own = '在条件成熟的地区全面推进保护示范区建设。';
const plan: HeldDocument = {
  slug: 'plan-2023',
  name: '2023年计划',
  title: '保护工作计划',
  year: 2023,
  number: '国办发〔2023〕3号',
  laidOut: layOut([]),
};
const later: HeldDocument = {
  slug: '2023',
  name: '2023年指引',
  title: '推动高质量发展工作指引（2023）',
  year: 2023,
  number: '国知发运字〔2023〕7号',
  laidOut: layOut([
    { id: '3', kind: 'heading', place: '第三部分的标题', words: '三、完善政策体系' },
    { id: '3-4', kind: 'heading', place: '三（四）的标题', words: '（四）健全保护政策。' },
    { id: '3-4-s1', kind: 'sentence', place: '三（四）第1句', words: '大力培育调解组织和仲裁机构。' },
    { id: '3-4-s2', kind: 'sentence', place: '三（四）第2句', words: own },
  ]),
};

/** What is said with the words of 2023 alone, where 2022年指引 is held as well. */
const judged = (text: string, missing: readonly string[] = ['2022年指引']): readonly string[] =>
  judgeDraft(text, [later], new Set(), missing).items.map(({ words, verdict, why }) => `${words}|${verdict}|${why}`);

const of2022 = '在条件成熟的地区推进保护示范区建设工作';

it('words that differ may stand in what is not at hand, unless they are said to be from what is', () => {
  expect(judged(`有一句“${of2022}”。`)).toEqual([`${of2022}|unjudged|not-at-hand`]);
  expect(judged(`有一句“${of2022}”。`, [])).toEqual([`${of2022}|differs|null`]);
  expect(judged(`2022年指引说“${of2022}”。`)).toEqual([`${of2022}|unjudged|not-at-hand`]);
  expect(judged(`《${later.title}》说“${of2022}”。`)[1]).toBe(`${of2022}|differs|null`);
  expect(judged(`《${later.title}》要读。\n有一句“${of2022}”。`)[1]).toBe(`${of2022}|unjudged|not-at-hand`);
});

it('what is found word for word stays found, and what is found nowhere may stand in what is not at hand', () => {
  expect(judged('有一句“大力培育调解组织和仲裁机构”，又说“好”。')).toEqual([
    '大力培育调解组织和仲裁机构|verbatim|null',
    '好|unjudged|short',
  ]);
  expect(judged('2023年指引说“任何单位不得擅自涂改”。')).toEqual(['任何单位不得擅自涂改|unjudged|not-at-hand']);
});

it('a place is wrong only where the document that is named in its sentence is at hand', () => {
  expect(judged('2023年指引三（四）第9句。')).toEqual(['三（四）第9句|wrong|unknown']);
  expect(judged('2023年指引要读。\n见三（四）第9句。')).toEqual(['三（四）第9句|unjudged|not-at-hand']);
  expect(judged('2023年指引要读，2022年指引三（四）第2句也是。')).toEqual(['三（四）第2句|unjudged|not-at-hand']);
  expect(judged(`三（四）第1句“${own}”。`)).toEqual(['三（四）第1句|unjudged|not-at-hand', `${own}|verbatim|null`]);
  expect(judged(`2023年指引三（四）第1句“${own}”。`)[0]).toBe('三（四）第1句|wrong|elsewhere');
  expect(judged(`三（四）第2句“${of2022}”。`)).toEqual([
    '三（四）第2句|unjudged|no-document',
    `${of2022}|unjudged|not-at-hand`,
  ]);
});

it('an address says itself whether what it names is at hand', () => {
  expect(judged('2023/3-4-s9，2022/3-4-s9，3-4-s9')).toEqual([
    '2023/3-4-s9|wrong|unknown',
    '2022/3-4-s9|unjudged|not-at-hand',
    '3-4-s9|unjudged|no-document',
  ]);
});

it('a title without a year may be that of a document that is not at hand', () => {
  const held = (text: string, missing: readonly string[]) =>
    documentsNamed(text, [later, plan], missing).map((one) => one.held?.slug ?? null);
  for (const title of ['《推动高质量发展工作指引》', '《保护工作计划》']) {
    expect(held(title, [])).toHaveLength(1);
    expect(held(title, [])).not.toContain(null);
    expect(held(title, ['2022年指引'])).toEqual([null]);
  }
  expect(held(`《${later.title}》（以下简称《指引》）和《指引》`, ['2022年指引'])).toEqual(['2023', '2023']);
});
