import { expect, test } from 'vitest';
import { smallCorpus } from '#domain/model/edition.fixture.ts';
import { departmentNames, departmentsNamed } from './names.ts';

const [protection] = smallCorpus().departments;
if (!protection) throw new Error('The small corpus has lost its department.');
const law = { ...protection, id: 'law', token: '条法司', name: '条法司', aliases: ['ＩＰ条法司', '条法司'] };

test('a department answers to its token, its names and what it belongs to, folded, each once', () => {
  expect(departmentNames(law)).toEqual({ id: 'law', token: '条法司', names: ['条法司', 'ip条法司', '局机关'] });
});

test('folded words name the departments of which they are a whole name', () => {
  const all = [protection, law].map(departmentNames);
  const named = (words: string) => departmentsNamed(words, all).map(({ id }) => id);
  expect(named('知识产权保护司')).toEqual(['protection']);
  expect(named('局机关')).toEqual(['protection', 'law']);
  expect(named('保护')).toEqual([]);
});
