import { expect, test } from 'vitest';
import { describe as say } from '../problem.ts';
import { deriveCorpus } from './derive-corpus.ts';
import { checkEveryWord } from './every-word.ts';
import { smallContent, smallEditionContent } from './small-content.fixture.ts';

const { texts } = smallEditionContent();
const ids = ['notice', 'preamble', '1', '1-1', '1-2', '2', '2-1', '2-2', '3', 'annex'];
const files = ids.flatMap((id) => texts.filter((text) => text.id === id));
const edition = deriveCorpus(smallContent()).corpus.editions[0];
if (edition === undefined) throw new Error('The small content has no edition.');

/** What is said where one file has other words than the edition was made of. */
const said = (id: string, from: string, to: string): string[] =>
  checkEveryWord(
    files.map((file) => (file.id === id ? { ...file, body: file.body.replace(from, to) } : file)),
    edition,
  ).map(say);

const MEND = 'The grammar in src/domain/document must learn this form: nothing may be lost.';

test('the edition has every word of its files', () => {
  expect(checkEveryWord(files, edition)).toEqual([]);
});

test.each([
  [
    'a word that the edition lacks',
    '1-2',
    '——知识产权创造。',
    '——知识产权创造。打赢。',
    'content/2023/clauses/1-2.mdx:3',
    '打赢。审查周期压减至16个月，惠及企业数',
  ],
  [
    'a word that the edition has too much',
    '2-1',
    '加快论证。',
    '论证。',
    'content/2023/clauses/2-1.mdx:1',
    '论证。（条法司负责）研究TISC的规则。',
  ],
  ['a paragraph that the edition lacks', '3', '在2023', '按时。\n\n在2023', 'content/2023/clauses/3.mdx:3', '按时。'],
  ['words at the end that the edition lacks', 'annex', '.pdf', '.pdf（略）', 'content/2023/annex.mdx:1', '（略）'],
  ['words at the end that no file has', 'annex', '.pdf', '', 'content/2023/annex.mdx', '.pdf'],
])('%s is said', (_, id, from, to, place, words) => {
  expect(said(id, from, to)).toEqual([
    `${place}: readers would not find these words here as they stand: “${words}”. ${MEND}`,
  ]);
});

test('white space is no word', () => {
  expect(said('2-1', '加快论证', '加快 论证')).toEqual([]);
});
