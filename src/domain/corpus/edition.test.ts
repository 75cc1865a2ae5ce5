import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { deriveEdition } from './edition.ts';
import { registerDepartments } from './registry.ts';
import { deriveSeries } from './series.ts';
import { smallContent, smallEditionContent, withWords } from './small-content.fixture.ts';
import { termForms } from './term-forms.ts';

/** The small edition, its words changed where they are given. */
function derive(content = smallEditionContent()) {
  const problems: Problem[] = [];
  const { departments, terms, ...small } = smallContent();
  const names = { departments: registerDepartments(departments, []), terms: termForms(terms, []) };
  return {
    edition: deriveEdition(content, deriveSeries({ ...small, departments, terms }, problems), names, problems),
    problems,
  };
}

const { edition, problems } = derive();
const clause = (id: string, from = edition) =>
  from.parts.flatMap(({ clauses }) => clauses).find((candidate) => candidate.id === id);

test('an edition has the facts of its file', () => {
  expect(problems).toEqual([]);
  expect(edition).toMatchObject({
    slug: '2023',
    title: '示例工作指引（2023）',
    year: 2023,
    number: '国知发运字〔2023〕7号',
    issuer: '国家知识产权局',
    signed: '2023-03-16',
    published: '2023-03-21',
    addressees: '各省知识产权局：',
    annex: { words: '附件：示例清单.pdf', title: '示例清单', held: false, reason: '只收到名称。' },
    oddities: [{ words: '制订', note: '别处用“制定”。' }],
    later: [{ year: 2024, number: '国知发运字〔2024〕9号' }],
    source: { ...smallEditionContent().record, text: smallEditionContent().source, url: null },
  });
});

test('notice and preamble have each of their paragraphs, and sentences counted through', () => {
  const { edition: long } = derive(withWords('notice', '印发给你们。', '印发给你们。请认真落实。\n\n特此通知。'));
  expect(long.notice).toMatchObject({
    id: 'notice',
    label: '通知',
    paragraphs: [
      { kind: 'title', words: '国家知识产权局关于印发《示例工作指引（2023）》的通知' },
      { kind: 'number', words: '国知发运字〔2023〕7号' },
      { kind: 'addressees', words: '各省知识产权局：' },
      { kind: 'text', sentences: [{ id: 'notice-s1' }, { id: 'notice-s2' }] },
      { kind: 'text', sentences: [{ id: 'notice-s3', words: '特此通知。' }] },
      { kind: 'issuer', words: '国家知识产权局' },
      { kind: 'date', words: '2023年3月16日' },
    ],
    sentences: [{ number: 1 }, { number: 2 }, { number: 3, clause: 'notice', duty: null, departments: [] }],
  });
  expect(long.preamble).toMatchObject({ id: 'preamble', label: '序言', sentences: [{ id: 'preamble-s1' }] });
});

test('a document may have neither notice nor preamble', () => {
  const content = smallEditionContent();
  const texts = content.texts.filter(({ id }) => id !== 'notice' && id !== 'preamble');
  expect(derive({ ...content, texts }).edition).toMatchObject({ notice: null, preamble: null, addressees: '' });
});

test('parts have their clauses, and text under a part itself is a clause that shares its id', () => {
  expect(
    edition.parts.map(({ clauses, level, ...part }) => [
      ...Object.values(part),
      clauses.map(({ id, label, number, title, heading, runIn }) => [id, label, number, title, heading, runIn]),
    ]),
  ).toEqual([
    [
      '1',
      '一',
      1,
      '总体要求',
      '一、总体要求',
      [
        ['1-1', '（一）', 1, '指导思想', '（一）指导思想。', true],
        ['1-2', '（二）', 2, '主要目标', '（二）主要目标。', true],
      ],
    ],
    [
      '2',
      '二',
      2,
      '重点任务',
      '二、重点任务',
      [
        ['2-1', '（一）', 1, '健全政策', '（一）健全政策。', true],
        ['2-2', '（二）', 2, '优化服务', '（二）优化服务。', true],
      ],
    ],
    ['3', '三', 3, '工作要求', '三、工作要求', [['3', '', null, '', '', false]]],
  ]);
  expect(clause('2-1')?.part).toEqual({
    id: '2',
    level: 'part',
    label: '二',
    number: 2,
    title: '重点任务',
    heading: '二、重点任务',
  });
});

test('duties are counted within their clause, sentences as well', () => {
  expect(clause('2-1')?.duties).toMatchObject([
    {
      id: '2-1-d1',
      number: 1,
      paragraph: 1,
      heading: null,
      note: { words: '（条法司负责）' },
      departments: [{ id: 'treaty-and-law', role: '负责' }],
      sentences: [{ id: '2-1-s1', number: 1, clause: '2-1', duty: '2-1-d1', departments: ['treaty-and-law'] }],
    },
    {
      id: '2-1-d2',
      number: 2,
      departments: [
        { id: 'treaty-and-law', role: '负责' },
        { id: 'cooperation', role: '负责' },
      ],
      sentences: [{ id: '2-1-s2', number: 2, duty: '2-1-d2', departments: ['treaty-and-law', 'cooperation'] }],
    },
  ]);
  expect(clause('1-2')?.duties).toMatchObject([
    { id: '1-2-d1', paragraph: 1, heading: null },
    { id: '1-2-d2', paragraph: 2, heading: '——知识产权创造。', note: null, departments: [] },
  ]);
});

test('a department that a note names twice answers once', () => {
  const { edition: twice } = derive(withWords('clauses/2-1', '（条法司负责）', '（条法司牵头，条法司负责）'));
  expect(clause('2-1', twice)?.duties[0]).toMatchObject({
    departments: [
      { id: 'treaty-and-law', role: '牵头' },
      { id: 'treaty-and-law', role: '负责' },
    ],
    sentences: [{ departments: ['treaty-and-law'] }],
  });
});

test('a sentence is tied to all that it names, to its targets, and to its place in the text as received', () => {
  const [first, second] = clause('2-1')?.sentences ?? [];
  expect(first).toMatchObject({
    words: '加快论证。',
    pieces: [{ words: '加快论证。', term: null }],
    // printf '加快论证。' | sha256sum
    hash: '87b89a16',
    targets: [{ id: 'creation', kind: '编者', reason: '论证与审查有关' }],
    terms: [],
    mentions: [],
  });
  expect(second).toMatchObject({
    pieces: [
      { words: '研究', term: null },
      { words: 'TISC', term: 'tisc' },
      { words: '的规则。', term: null },
    ],
    targets: [],
    terms: ['tisc'],
  });
  expect(clause('2-2')?.sentences[0]?.mentions).toEqual(['trademarks']);
  const received = [...edition.source.text];
  const all = [...(edition.notice?.sentences ?? []), ...(edition.preamble?.sentences ?? []), ...edition.sentences];
  expect(all.map(({ words, offset }) => received.slice(offset, offset + [...words].length).join(''))).toEqual([
    '现将《示例工作指引（2023）》印发给你们。',
    '按照《示例纲要（2021—2035年）》（以下简称《纲要》）制订本指引。',
    '坚持《纲要》。',
    '2023年底，机制健全。',
    '审查周期压减至16个月，惠及企业数量增长10%以上。',
    '加快论证。',
    '研究TISC的规则。',
    '向商标局推广证书。',
    '在2023年12月15日前报送。',
  ]);
});

test('the short form that a document gives itself leads to the term', () => {
  expect(clause('1-1')?.sentences[0]?.terms).toEqual(['gangyao']);
});

test('sentences are tasks where a note names somebody, and unassigned where none does', () => {
  expect(edition.sentences.map(({ id }) => id)).toEqual([
    '1-1-s1',
    '1-2-s1',
    '1-2-s2',
    '2-1-s1',
    '2-1-s2',
    '2-2-s1',
    '3-s1',
  ]);
  expect(edition.tasks.map(({ id }) => id)).toEqual(['2-1-s1', '2-1-s2', '2-2-s1']);
  expect(edition.unassigned.map(({ id }) => id)).toEqual(['1-1-s1', '1-2-s1', '1-2-s2', '3-s1']);
});

test('a date in a sentence is that sentence’s, a date in a note each of its sentences’', () => {
  const { edition: dated } = derive(
    withWords('clauses/2-1', '加快论证。（条法司负责）', '2023年6月底前论证。再论证。（条法司负责）（2023年底前完成）'),
  );
  expect(dated.deadlines).toEqual([
    { sentence: '2-1-s1', quote: '2023年6月底前', date: '2023-06-30' },
    { sentence: '2-1-s1', quote: '2023年底前', date: '2023-12-31' },
    { sentence: '2-1-s2', quote: '2023年底前', date: '2023-12-31' },
    { sentence: '3-s1', quote: '2023年12月15日前', date: '2023-12-15' },
  ]);
});

test('a clause without its part is left to the rule of order, not made a part of another', () => {
  const content = smallEditionContent();
  const texts = content.texts.filter(({ id }) => id !== '1');
  const { parts } = derive({ ...content, texts }).edition;
  const second = parts.findLast(({ id }) => id === '2');
  expect(second?.clauses.map(({ id }) => id)).toEqual(edition.parts[1]?.clauses.map(({ id }) => id));
});

test('a rule that stands below the text holds for the notes above it', () => {
  const texts = [
    ...smallEditionContent().texts.filter(({ id }) => id === 'notice' || id === 'preamble'),
    { id: '1', file: 'f/1.mdx', body: '一、任务\n\n做。（条法司、国际合作司负责）' },
    { id: 'closing', file: 'f/closing.mdx', body: '注：列第一位的为牵头单位' },
  ];
  const { edition: below } = derive({ ...smallEditionContent(), texts, targets: [] });
  const ruled = { role: '牵头单位', words: '注：列第一位的为牵头单位', from: 'closing' };
  expect(below.parts[0]?.clauses[0]?.duties[0]?.departments).toEqual([
    { id: 'treaty-and-law', role: '负责', ruled },
    { id: 'cooperation', role: '负责' },
  ]);
  expect(below.closing).toMatchObject({ paragraphs: [{ kind: 'remark', words: '注：列第一位的为牵头单位' }] });
});
