import { expect, test } from 'vitest';
import { checkTerms, deriveDepartment, deriveTerm } from './backlinks.ts';
import type { Entry } from './content.ts';
import { deriveCorpus } from './derive-corpus.ts';
import type { TermData } from './front-matter.ts';
import { smallContent, smallEditionContent } from './small-content.fixture.ts';

const later = { ...smallEditionContent(), slug: '2024', folder: 'content/2024' };
const { corpus } = deriveCorpus({ ...smallContent(), editions: [smallEditionContent(), later] });
const [law] = smallContent().departments;
const [tisc, gangyao] = smallContent().terms;
if (law === undefined || tisc === undefined || gangyao === undefined) throw new Error('The small content is empty.');

test('a department has what is known of it and its sentences in each edition', () => {
  expect(deriveDepartment(law, corpus.editions)).toEqual({
    id: 'treaty-and-law',
    token: '条法司',
    name: '条约法律司',
    nameConfirmed: true,
    nameAsOf: '2023-03',
    aliases: [],
    parent: '局机关',
    kind: '司',
    tasks: [
      { edition: '2023', sentences: ['2-1-s1', '2-1-s2', '2-2-s1'] },
      { edition: '2024', sentences: ['2-1-s1', '2-1-s2', '2-2-s1'] },
    ],
  });
});

test('a term has its sentences in each edition, notice and preamble included, and the short forms given there once', () => {
  expect(deriveTerm(gangyao, corpus.editions)).toEqual({
    id: 'gangyao',
    name: '示例纲要',
    forms: ['《示例纲要（2021—2035年）》', '《纲要》'],
    kind: 'policy',
    note: null,
    noteSource: null,
    officialUrl: null,
    sentences: [
      { edition: '2023', sentences: ['preamble-s1', '1-1-s1'] },
      { edition: '2024', sentences: ['preamble-s1', '1-1-s1'] },
    ],
  });
  expect(deriveTerm(tisc, corpus.editions).forms).toEqual(['TISC']);
});

test('a term that no edition names is said, one that any names is not', () => {
  const unused: Entry<TermData> = { id: 'a', file: 'a.mdx', data: { ...tisc.data, forms: ['甲', '乙'] } };
  const [edition] = corpus.editions;
  if (edition === undefined) throw new Error('There is no edition.');
  const named = {
    ...deriveTerm(tisc, [edition]),
    sentences: [
      { edition: '2022', sentences: [] },
      { edition: '2023', sentences: ['1-s1'] },
    ],
  };
  const terms = [named, deriveTerm(unused, [edition])];
  expect(checkTerms([tisc, unused], terms)).toEqual([
    {
      file: 'a.mdx',
      line: null,
      words: '甲、乙',
      fault: 'no edition names this term by any of its forms',
      mend: 'Give a form as it stands in the words, or remove the file; a longer form of another term may cover it.',
    },
  ]);
});
