import { expect, it } from 'vitest';
import { Work } from '../verify/work.ts';
import { earlier, guideline, law } from './guidelines.fixture.ts';
import { partsOfDraft } from './parts-of-draft.ts';

const plenty = 1_000_000;
const parts = (text: string, work = plenty) => partsOfDraft(text, [earlier, law], [], new Work(work, true));
/** Each quotation, how one knows of it, and the place that is named for it. */
const quotations = (text: string, work = plenty) =>
  parts(text, work).quotations.map(({ words, by, place }) => [
    words,
    by,
    place && ('place' in place ? place.place : place.label),
  ]);

it('words are quoted by marks, by a line that says where they are from, by a colon, or are a document’s without any', () => {
  for (const marks of ['“”', '「」', '『』', '""']) {
    const [open, close] = [...marks];
    expect(quotations(`有人说${open}任何单位不得涂改${close}。`)).toEqual([['任何单位不得涂改', 'marks', null]]);
  }
  expect(quotations('任何单位不得涂改\n——《专利法》第十二条')).toEqual([['任何单位不得涂改', 'source', '第十二条']]);
  expect(quotations('三（四）：\n任何单位不得涂改')).toEqual([]);
  for (const colon of ['：', ':', '： '])
    expect(quotations(`三（四）${colon}任何单位不得涂改`)).toEqual([['任何单位不得涂改', 'colon', '三（四）']]);
  expect(quotations('说：甲\n\n任何单位不得涂改\n——《专利法》第十二条')[0]?.[1]).toBe('source');
  expect(quotations('他们强化维权援助线上服务平台建设。')).toEqual([['强化维权援助线上服务平台建设。', 'words', null]]);
});

it('words that only begin or end with a mark are quoted by the line below them', () => {
  for (const words of ['“一站式”服务', '不得“一站式”', '「甲」乙「丙」丁', '『甲』乙', '"甲"乙'])
    expect(quotations(`${words}\n——《专利法》第十二条`)[0]).toEqual([words, 'source', '第十二条']);
});

it('marks inside of a title, or of words that are a document’s, are no quotation’s', () => {
  expect(quotations('按《关于“十四五规划”的通知》办。')).toEqual([]);
  const words = '大力培育调解组织和仲裁机构，提供“一站式”综合服务。';
  expect(quotations(`我们${words}`)).toEqual([[words, 'words', null]]);
  expect(quotations('都叫“2022年指引”。')).toEqual([['2022年指引', 'marks', null]]);
});

it('a document’s words in marks are quoted once, and those that hold what a document is called as well', () => {
  expect(quotations('有人说“强化维权援助线上服务平台建设”。')).toEqual([
    ['强化维权援助线上服务平台建设', 'marks', null],
  ]);
  const own = guideline(2022, '各地按照2022年指引抓好落实。');
  const found = partsOfDraft('要各地按照2022年指引抓好落实。', [own], [], new Work(plenty, true)).quotations;
  expect(found.map(({ words }) => words)).toEqual(['各地按照2022年指引抓好落实。']);
});

it('what lies in a quotation is nothing that the draft refers to', () => {
  const references = '三（四）第2句、第（四）项、2022/3-4-s2、《示范区管理办法》';
  const outside = parts(references);
  expect(outside.places.map(({ place }) => place)).toEqual(['三（四）第2句']);
  expect(outside.items.map(({ label }) => label)).toEqual(['（四）']);
  expect(outside.addresses.map(({ inside }) => inside)).toEqual([['3-4', 's2']]);
  expect(outside.documents.map(({ words }) => words)).toEqual(['示范区管理办法']);
  const { quotations: quoted, ...inside } = parts(`有人说“看${references}”。`);
  expect(quoted).toHaveLength(1);
  expect(inside).toEqual({ places: [], items: [], documents: [], addresses: [] });
});

it('references stand on behind a colon: what is there may be the writer’s own', () => {
  const { places, items } = parts('三（四）：请看三（五）和第（六）项。');
  expect(places.map(({ place }) => place)).toEqual(['三（四）', '三（五）']);
  expect(items.map(({ label }) => label)).toEqual(['（六）']);
});

it('an item that is written with its part is no item without one', () => {
  const { places, items } = parts('第三部分第（四）项、三（四）第2句、（四）第2句');
  expect(places.map(({ place }) => place)).toEqual(['三（四）', '三（四）第2句']);
  expect(items.map(({ at }) => at.from)).toEqual([18]);
});

it('a quotation has the place beside it, with its part or without, whichever is nearer', () => {
  expect(quotations('（五）第1句说“甲甲甲甲”。三（四）说“乙乙乙乙”，又说“丙丙丙丙”。')).toEqual([
    ['甲甲甲甲', 'marks', '（五）'],
    ['乙乙乙乙', 'marks', '三（四）'],
    ['丙丙丙丙', 'marks', null],
  ]);
  expect(quotations('三（四）、（五）第1句说“甲甲甲甲”')).toEqual([['甲甲甲甲', 'marks', '（五）']]);
  expect(quotations('三（四）说他们强化维权援助线上服务平台建设。')[0]?.[2]).toBe('三（四）');
  const { places, quotations: found } = parts('三（四）说“甲甲甲甲”，一（二）。');
  expect(places.map(({ place }) => place)).toEqual(['三（四）', '一（二）']);
  expect(found[0]?.place && 'titled' in found[0].place && found[0].place.titled).toBe(false);
});

const near = '加强维权援助线上服务平台建设。';

it('what may be a document’s, and of which no work is left to tell, is not taken for the writer’s own', () => {
  expect(quotations(`完了。${near}我也说。`)).toEqual([[near, 'words', null]]);
  expect(quotations(`完了。${near}我也说。`, 1)).toEqual([[near, 'beyond', null]]);
  expect(quotations(`${near}${near}`, 1)).toEqual([[near + near, 'beyond', null]]);
  expect(quotations('今天天气很好，我们出去走走，看看春天的花。', 1)).toEqual([]);
});

it('words that stand in a document as they are need no work', () => {
  const words = '强化维权援助线上服务平台建设。';
  expect(quotations(`${words}${near}`, 1)).toEqual([
    [words, 'words', null],
    [near, 'beyond', null],
  ]);
});

it('of what was not compared all that is judged is left out, and what is too short to be a quotation', () => {
  const text = `强化维权援助线上服务平台和别的种种建设，见三（四）第2句，又说“任何单位不得涂改”，也做了。`;
  const { quotations: found, places } = parts(text, 1);
  expect(found.map(({ words, by }) => [words, by])).toEqual([
    ['强化维权援助线上服务平台和别的种种建设，见', 'beyond'],
    ['任何单位不得涂改', 'marks'],
  ]);
  expect(places).toHaveLength(1);
});
