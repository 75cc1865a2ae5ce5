import { expect, it } from 'vitest';
import { layOut } from '../verify/laid-out.ts';
import { documentsNamed } from './documents-named.ts';
import type { HeldDocument } from './held-document.ts';
import { judgeDraft } from './judge-draft.ts';

const plan = (year: number, title: string, more: string): HeldDocument => ({
  slug: `plan-${year}`,
  name: `${year}年计划`,
  title,
  year,
  number: `国办发〔${year}〕3号`,
  laidOut: layOut([
    { id: '3-4', kind: 'heading', place: '三（四）的标题', words: '（四）健全保护政策。' },
    { id: '3-4-s1', kind: 'sentence', place: '三（四）第1句', words: '大力培育调解组织和仲裁机构。' },
    { id: '3-4-s2', kind: 'sentence', place: '三（四）第2句', words: more },
    ...(year === 2023
      ? [{ id: '3-4-s3', kind: 'sentence' as const, place: '三（四）第3句', words: '加强保护。' }]
      : []),
  ]),
});
const later = plan(2023, '保护工作计划', '在条件成熟的地区全面推进保护示范区建设。');
const earlier = plan(2022, '保护工作计划', '推动建立数据共享的长效工作机制。');
const guideline = plan(2021, '推动发展工作指引（2021）', '加快诚信体系的法治化进程。');
const all = [later, earlier, guideline];

const named = (text: string, documents = all) =>
  documentsNamed(text, documents).map(({ words, held, among }) => [
    words,
    held?.slug ?? null,
    among.map(({ slug }) => slug),
  ]);
const judged = (text: string, documents = all) =>
  judgeDraft(text, documents).items.map((item) =>
    [
      item.words,
      item.verdict,
      item.why,
      item.kind === 'reference' ? item.targets.map(({ path }) => path).join(' ') : item.document?.slug,
    ].join('|'),
  );

it('a title that two documents have names neither of them, by its short name as well', () => {
  expect(named('《保护工作计划》（以下简称《计划》），《计划》')).toEqual([
    ['保护工作计划', null, ['plan-2023', 'plan-2022']],
    ['计划', null, ['plan-2023', 'plan-2022']],
  ]);
  expect(named('《保护工作计划》', [later, guideline])).toEqual([['保护工作计划', 'plan-2023', []]]);
});

it('a title without its year names the one document that has it, and one of another year none', () => {
  expect(named('《推动发展工作指引》和《推动发展工作指引（2020）》')).toEqual([
    ['推动发展工作指引', 'plan-2021', []],
    ['推动发展工作指引（2020）', null, []],
  ]);
});

it('a title with its year names the one of that year, wherever the year stands, in the title or not', () => {
  for (const title of ['2021年推动发展工作指引', '2021年度推动发展工作指引', '推动发展工作指引（2021年版）'])
    expect(named(`《${title}》`), title).toEqual([[title, 'plan-2021', []]]);
  expect(named('《2022年保护工作计划》和《保护工作计划（2023）》')).toEqual([
    ['2022年保护工作计划', 'plan-2022', []],
    ['保护工作计划（2023）', 'plan-2023', []],
  ]);
  expect(judged('《2021年推动发展工作指引》三（四）第2句“加快诚信体系的法治化进程”。')).toEqual([
    '《2021年推动发展工作指引》|right||plan-2021/',
    '三（四）第2句|right||plan-2021/3-4/#s2',
    '加快诚信体系的法治化进程|verbatim||plan-2021',
  ]);
  expect(documentsNamed('《2021年推动发展工作指引》', all, ['2020年指引'])[0]?.held).toBe(guideline);
});

it('a title of another year is one whose year stands behind it in brackets, or before it', () => {
  const otherYear = (title: string) => documentsNamed(`《${title}》`, all).map((one) => one.otherYear);
  for (const title of ['2020年推动发展工作指引', '2020年度推动发展工作指引'])
    expect(otherYear(title), title).toEqual([true]);
  for (const year of ['2020', '2020年', '2020年版'])
    expect(otherYear(`推动发展工作指引（${year}）`), year).toEqual([true]);
  for (const title of [
    '推动（2020）发展工作指引',
    '推动2020年发展工作指引',
    '推动发展工作指引（2020级）',
    '别的指引（2020）',
  ])
    expect(otherYear(title), title).toEqual([false]);
});

it('what is said of such a title is left open, unless the words decide or none of them has it', () => {
  expect(judged('《保护工作计划》三（四）第1句。')).toEqual([
    '《保护工作计划》|unjudged|ambiguous|plan-2023/ plan-2022/',
    '三（四）第1句|unjudged|ambiguous|plan-2023/3-4/#s1 plan-2022/3-4/#s1',
  ]);
  expect(judged('《保护工作计划》三（四）第2句“推动建立数据共享的长效工作机制”。').slice(1)).toEqual([
    '三（四）第2句|right||plan-2022/3-4/#s2',
    '推动建立数据共享的长效工作机制|verbatim||plan-2022',
  ]);
  expect(judged('《保护工作计划》三（四）第3句。')[1]).toBe('三（四）第3句|unjudged|ambiguous|plan-2023/3-4/#s3');
  expect(judged('《保护工作计划》三（四）第9句。')[1]).toBe('三（四）第9句|wrong|unknown|');
  expect(judged('《保护工作计划》三（四）第2句“加快诚信体系的法治化进程”。')[1]).toMatch(/\|wrong\|elsewhere\|/u);
  expect(judged('《保护工作计划》说“任何单位不得擅自涂改”。')[1]).toMatch(/\|absent\|/u);
  expect(judged('《保护工作计划》第（四）项，3-4-s3。').slice(1)).toEqual([
    '第（四）项|unjudged|ambiguous|plan-2023/3-4/ plan-2022/3-4/',
    '3-4-s3|unjudged|no-document|plan-2023/3-4/#s3',
  ]);
});

it('in its paragraph a place may be of the document that was named before as well', () => {
  const before = `《${guideline.title}》。又有《保护工作计划》。`;
  expect(judged(`${before}见三（四）第2句。`).at(-1)).toBe(
    '三（四）第2句|unjudged|ambiguous|plan-2023/3-4/#s2 plan-2022/3-4/#s2 plan-2021/3-4/#s2',
  );
  expect(judged(`${before}\n见三（四）第2句。`).at(-1)).toBe('三（四）第2句|right||plan-2021/3-4/#s2');
});
