import { expect, test } from 'vitest';
import { describe as say } from '../problem.ts';
import { deriveCorpus } from './derive-corpus.ts';
import type { EditionData } from './front-matter.ts';
import { smallContent, smallEditionContent, withWords } from './small-content.fixture.ts';

/** What is said of the small edition with other facts. */
function saidOf(facts: Partial<EditionData>, edition = smallEditionContent()): string[] {
  const { problems } = deriveCorpus(smallContent({ ...edition, data: { ...edition.data, ...facts } }));
  return problems.map(say);
}

const MEND = 'Take over the words of the document; days as in 2022-03-16.';
const YEAR = 'Give the year that the document is for, in edition.mdx as in the name of its folder.';
const NUMBER = 'Write it as printed, 国知发运字〔2023〕7号, with the year of the edition in the brackets.';

test('facts as the source prints them are sound', () => {
  expect(saidOf({})).toEqual([]);
});

test.each<[string, Partial<EditionData>, string[]]>([
  [
    'title',
    { title: '示例指引（2023）' },
    [`title is not what the document prints, “示例工作指引（2023）”: “示例指引（2023）”. ${MEND}`],
  ],
  [
    'number',
    { number: '国知发运字〔2023〕8号' },
    [`number is not what the document prints, “国知发运字〔2023〕7号”: “国知发运字〔2023〕8号”. ${MEND}`],
  ],
  [
    'issuer',
    { issuer: '国家知识产权局办公室' },
    [`issuer is not what the document prints, “国家知识产权局”: “国家知识产权局办公室”. ${MEND}`],
  ],
  [
    'signed',
    { signed: '2023-03-17' },
    [`signed is not what the document prints, “2023年3月16日”: “2023-03-17”. ${MEND}`],
  ],
  [
    'published',
    { published: '2021-03-21' },
    [`published is not what the document prints, “发布时间：2023-03-21”: “2021-03-21”. ${MEND}`],
  ],
  [
    'year',
    { year: 2021 },
    [
      `year does not stand in the title, “示例工作指引（2023）”: “2021”. ${YEAR}`,
      `year is not that of the edition's address, 2023: “2021”. ${YEAR}`,
    ],
  ],
  [
    'later that is not later',
    { later: [{ year: 2023, number: '国知发运字〔2023〕9号' }] },
    ['a later edition is not later than 2023: “year: 2023”. Give later years alone.'],
  ],
  [
    'number of a later edition that is of another year',
    { later: [{ year: 2025, number: '国知发运字〔2024〕9号' }] },
    [`the number of the edition of 2025 is none of that year: “国知发运字〔2024〕9号”. ${NUMBER}`],
  ],
  ...['〔2025〕9号', '国知发运字〔2025〕九号', '国知发运字(2025)9号', '国知发运字〔2025〕9号等', '无'].map(
    (number): [string, Partial<EditionData>, string[]] => [
      `number ${number}`,
      { later: [{ year: 2025, number }] },
      [`the number of the edition of 2025 is none of that year: “${number}”. ${NUMBER}`],
    ],
  ),
  [
    'annex that nobody holds',
    { annexHeld: true },
    [
      'annexHeld says that the site has the annex, but no file holds its words: “annexHeld: true”. Say false, and in annexReason why it is not there.',
    ],
  ],
  [
    'reason that is missing',
    { annexReason: null },
    ['nothing says why the annex is not there: “annexReason”. Say it in Chinese.'],
  ],
  [
    'oddity that does not stand in the text',
    {
      oddities: [
        { words: '制订', note: '有' },
        { words: '制钉', note: '无' },
        { words: '司负责）（条', note: '无' },
      ],
    },
    ['制钉', '司负责）（条'].map(
      (words) =>
        `an oddity does not stand in the text: “${words}”. Quote the words as printed, or take the entry away.`,
    ),
  ],
])('a %s is said', (_, facts, expected) => {
  expect(saidOf(facts)).toEqual(expected.map((words) => `content/2023/edition.mdx: ${words}`));
});

test('an edition without an annex needs no reason', () => {
  const edition = smallEditionContent();
  const texts = edition.texts.filter(({ id }) => id !== 'annex');
  const source = edition.source.replace('附件：示例清单.pdf\n', '');
  expect(saidOf({ annexReason: null }, { ...edition, texts, source })).toEqual([]);
});

test('a title without a year says nothing of the year', () => {
  const { title, ...edition } = { ...withWords('preamble', '\n\n（2023）\n\n按照', '\n\n按照'), title: '示例工作指引' };
  expect(saidOf({ title }, edition)).toEqual([]);
});

test('a series has the year at the end of its address', () => {
  const edition = { ...smallEditionContent(), slug: 'plan-2023' };
  expect(saidOf({}, edition).filter((said) => said.includes('year'))).toEqual([]);
});

test('what the source does not print is an editor’s alone, and known as such', () => {
  const { corpus } = deriveCorpus(smallContent());
  expect(corpus.editions[0]?.unprinted).toEqual([]);

  const edition = smallEditionContent();
  const notice = '关于印发《示例工作指引（2023）》的通知\n\n现印发给你们。\n';
  const bare = {
    ...edition,
    source: edition.source.replace(/^[\s\S]*?3月16日\n/u, notice),
    edits: [],
    texts: edition.texts.map((text) => (text.id === 'notice' ? { ...text, body: notice } : text)),
    data: { ...edition.data, number: '别的', issuer: '别的', signed: '2020-01-01', published: '2020-01-02' },
  };
  const { corpus: other, problems } = deriveCorpus(smallContent(bare));
  expect(problems.map(say)).toEqual([]);
  expect(other.editions[0]?.unprinted).toEqual(['number', 'issuer', 'signed', 'published']);
});

test('a number, issuer and date above the text itself are the document’s as well', () => {
  const edition = smallEditionContent();
  const preamble = '示例工作指引（2023）\n\n国知发运字〔2023〕7号\n\n国家知识产权局\n\n2023年3月16日\n\n制订本指引。\n';
  const alone = {
    ...edition,
    source: preamble + edition.source.slice(edition.source.indexOf('一、')),
    edits: [],
    texts: edition.texts
      .filter(({ id }) => id !== 'notice')
      .map((text) => (text.id === 'preamble' ? { ...text, body: preamble } : text)),
  };
  const content = { ...smallContent(alone), terms: [] };
  expect(deriveCorpus(content).problems.map(say)).toEqual([]);
  expect(deriveCorpus(content).corpus.editions[0]?.unprinted).toEqual(['published']);
});
