import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assemble } from '#domain/corpus/assemble.ts';
import { ProblemsError } from '#domain/problem.ts';
import { loadContent } from './load-content.ts';
import { loadCorpus } from './load-corpus.ts';

const corpus = loadCorpus('content');
const edition = corpus.editions.find(({ slug }) => slug === '2022');
if (edition === undefined) throw new Error('The edition of 2022 is missing.');
const clauses = edition.parts.flatMap((part) => part.clauses);
const duties = clauses.flatMap((clause) => clause.duties);

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the corpus says of the content with one file changed. */
function problemsWith(file: string, change: (text: string) => string): string {
  cpSync('content', folder, { recursive: true, force: true });
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  try {
    loadCorpus(folder);
  } catch (error) {
    if (error instanceof ProblemsError) return error.message.replaceAll(`${folder}/`, '');
    throw error;
  } finally {
    writeFileSync(path, before);
  }
  return '';
}

test('the edition of 2022 has the counts that were taken by hand', () => {
  expect({
    parts: edition.parts.length,
    numberedClauses: clauses.filter(({ label }) => label !== '').length,
    sentences: edition.sentences.length,
    duties: duties.length,
    notes: duties.filter(({ note }) => note !== null).length,
    mentions: duties.flatMap(({ departments }) => departments).length,
    departments: new Set(duties.flatMap(({ departments }) => departments.map(({ id }) => id))).size,
    tasks: edition.tasks.length,
    unassigned: edition.unassigned.map(({ clause }) => clause.split('-')[0]).join(''),
    notice: edition.notice?.sentences.length,
    preamble: edition.preamble?.sentences.length,
  }).toEqual({
    parts: 5,
    numberedClauses: 13,
    sentences: 95,
    duties: 30,
    notes: 18,
    mentions: 25,
    departments: 11,
    tasks: 69,
    unassigned: '1'.repeat(24) + '5'.repeat(2),
    notice: 2,
    preamble: 1,
  });
});

test('each department has exactly its tasks', () => {
  const counts = corpus.departments.map(({ token, tasks }) => [token, tasks[0]?.sentences.length]);
  expect(Object.fromEntries(counts)).toEqual({
    办公室: 5,
    条法司: 16,
    战略规划司: 8,
    保护司: 20,
    运用促进司: 18,
    公共服务司: 7,
    国际合作司: 12,
    人事司: 2,
    审业部: 13,
    外观部: 11,
    各地方知识产权局: 6,
  });
});

test('the offset of every sentence leads to its words in the text as received', () => {
  const received = [...edition.source.text];
  const bare = (text: string) => text.replace(/[\s,，:：()（）*]/gu, '');
  for (const { id, offset, words } of edition.sentences) {
    const found = bare(received.slice(offset, offset + [...words].length * 2).join(''));
    expect(found.slice(0, bare(words).length), id).toBe(bare(words));
  }
});

test('the one dated duty is found with its words', () => {
  expect(edition.deadlines).toEqual([{ sentence: '5-s2', quote: '2022年12月15日前', date: '2022-12-15' }]);
});

test('the figures of the targets are those of the text', () => {
  const figures = edition.targets.flatMap(({ indicators }) => indicators);
  expect(figures.map(({ value, unit, comparison, due }) => [value, unit, comparison, due])).toEqual([
    [16.5, '个月', '=', '2022年底'],
    [13.8, '个月', '=', '2022年底'],
    [4, '个月', '=', '2022年底'],
    [10, '%', '>=', '2022年底'],
  ]);
});

test('《纲要》 leads to the term whose full name the text shortens so, and the longer of two forms wins', () => {
  expect(corpus.terms.find(({ id }) => id === 'gangyao')?.forms).toContain('《纲要》');
  const ids = (words: string) => edition.sentences.find((sentence) => sentence.words.includes(words))?.terms;
  expect(ids('对标《纲要》和《规划》部署')).toEqual(['gangyao', 'guihua']);
  expect(ids('做好每万人口高价值发明专利拥有量指标')).not.toContain('gaojiazhi');
});

test('nothing in the corpus can be changed', () => {
  expect(() => Object.assign(edition.sentences[0] ?? {}, { words: '' })).toThrow(TypeError);
});

test.each<[string, string, (text: string) => string, string]>([
  [
    'an unknown department',
    'departments/personnel.mdx',
    (text) => text.replace(/token: .*/u, 'token: 监察司').replace(/name: .*/u, 'name: 监察司'),
    '2022/clauses/3-8.mdx:1: a note names a department that is not known: “人事司”. Add content/departments/<slug>.mdx for it',
  ],
  [
    'a character changed by hand',
    '2022/clauses/2-2.mdx',
    (text) => text.replace('强化预期性', '弱化预期性'),
    '2022/clauses/2-2.mdx:1: character 25 of the paragraph differs: the source has “强化预期性指标的导向性，”: “弱化预期性',
  ],
  [
    'a space typed into the words',
    '2022/clauses/3-4.mdx',
    (text) => text.replace('调解组织', '调 解组织'),
    '2022/clauses/3-4.mdx:1: character 170 of the paragraph is white space (U+0020): the source has “解组织和仲裁机构。强化知”: “ 解组织和仲裁机构。强化”.',
  ],
  [
    'a paragraph left out',
    '2022/clauses/5.mdx',
    (text) => text.replace(/\n\n.*/su, '\n'),
    '2022/annex.mdx:1: character 1 of the paragraph differs: the source has “',
  ],
  [
    'an edit that does not fit the source',
    '2022/edits.json',
    (text) => text.replace('"before":"("', '"before":"["'),
    '2022/edits.json: an edit expects these words, but the source has “(” at code point 33: “[”.',
  ],
  [
    'a tie to a sentence that is not there',
    '2022/targets/protection.mdx',
    (text) => text.replace('3-4-s1', '3-4-s99'),
    '2022/targets/protection.mdx: a tie leads to a sentence that is not there: “3-4-s99”.',
  ],
  [
    'a target of a duty that is not there',
    '2022/targets/services.mdx',
    (text) => text.replace('duty: 1-3-d5', 'duty: 1-3-d9'),
    '2022/targets/services.mdx: duty names nothing in the text: “1-3-d9”.',
  ],
  [
    'a figure that its quote does not say',
    '2022/targets/creation.mdx',
    (text) => text.replace('value: 16.5', 'value: 15.5'),
    '2022/targets/creation.mdx: value 15.5, unit 个月 and comparison = are not what the quote says: “发明专利审查周期压减至16.5个月”.',
  ],
  [
    'shared words that are not shared',
    '2022/targets/protection.mdx',
    (text) => text.replace(/words: .*/u, 'words: 时度效'),
    'the words do not stand in both 1-3-d3 and',
  ],
  [
    'a term that the text does not name',
    'terms/tisc.mdx',
    (text) => text.replaceAll('TISC', 'TXSC'),
    'terms/tisc.mdx: no edition names this term by any of its forms',
  ],
  [
    'one name for two departments',
    'departments/personnel.mdx',
    (text) => text.replace(/aliases: .*/u, 'aliases: [条法司]'),
    'departments/treaty-and-law.mdx: personnel has this name as well: “条法司”.',
  ],
  [
    'one form for two terms',
    'terms/tisc.mdx',
    (text) => text.replace(/forms:\n/u, 'forms:\n  - 时度效\n'),
    'tisc.mdx: shiduxiao has this name as well: “时度效”.',
  ],
  ['front matter that no schema knows', 'terms/tisc.mdx', (text) => text.replace('kind:', 'kinds:'), 'terms/tisc.mdx:'],
  [
    'a fact that the document prints otherwise',
    '2022/edition.mdx',
    (text) => text.replace('〔2022〕15号', '〔2022〕16号'),
    '2022/edition.mdx: number is not what the document prints, “国知发运字〔2022〕15号”: “国知发运字〔2022〕16号”.',
  ],
  [
    'a file that begins with another label than its name',
    '2022/clauses/3-8.mdx',
    (text) => text.replace('（八）', '（七）'),
    '2022/clauses/3-8.mdx:1: the file does not begin with the label of clause 3-8: “（七）营造',
  ],
])('%s stops the build with its reason', (_, file, change, expected) => {
  expect(problemsWith(file, change)).toContain(expected);
});

test('an id that stands twice stops the build, whatever it is the id of', () => {
  const content = loadContent('content');
  const [own] = content.editions;
  const [term] = content.terms;
  const [text] = own?.texts ?? [];
  const [target] = own?.targets ?? [];
  if (own === undefined || term === undefined || text === undefined || target === undefined) throw new Error('empty');
  const doubled = { ...own, texts: [...own.texts, text], targets: [...own.targets, target] };
  const again = { ...content, terms: [...content.terms, term], editions: [doubled] };
  for (const { file } of [term, text, target]) {
    expect(() => assemble(again)).toThrow(`${file}`);
    expect(() => assemble(again)).toThrow('another file has the same id');
  }
});

test('a folder that cannot be an address is no edition', () => {
  const content = loadContent('content');
  const taken = content.editions.map((own) => ({ ...own, slug: 'search' }));
  expect(() => assemble({ ...content, editions: taken })).toThrow('cannot be the address of an edition: “search”');
});

test('all problems are said at once', () => {
  const message = problemsWith('2022/targets/creation.mdx', (text) =>
    text
      .replace('value: 16.5', 'value: 15.5')
      .replace('duty: 1-3-d2', 'duty: 1-3-d2')
      .replace(/title: .*/u, 'title: 别的'),
  );
  expect(message).toMatch(/^2 problems:/u);
});
