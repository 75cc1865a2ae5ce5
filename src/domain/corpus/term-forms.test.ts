import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { smallContent } from './small-content.fixture.ts';
import { shortForms, termForms } from './term-forms.ts';

test('a name that two files have stays the first one’s, and is said', () => {
  const [term, other] = smallContent().terms;
  if (term === undefined || other === undefined) throw new Error('There are no two terms.');
  const problems: Problem[] = [];
  const forms = termForms([term, { ...other, data: { ...other.data, forms: ['纲要', 'TISC'] } }], problems);
  expect(Object.fromEntries(forms)).toEqual({ TISC: 'tisc', 纲要: 'gangyao' });
  expect(problems).toEqual([
    {
      file: 'content/terms/gangyao.mdx',
      line: null,
      words: 'TISC',
      fault: 'tisc has this name as well',
      mend: 'Leave each name to one of the two files.',
    },
  ]);
});

const forms = new Map([
  ['年）》', 'mark'],
  ['《纲要（2021—2035年）》', 'gangyao'],
  ['纲要（2021—2035年）》', 'other'],
  ['《规划》', 'guihua'],
]);

test.each<[string, Record<string, string>]>([
  [
    '按照《纲要（2021—2035年）》（以下简称《纲要》）和《规划》（以下称为“规划”），',
    { '《纲要》': 'gangyao', '“规划”': 'guihua' },
  ],
  // The longest of the forms that end there, wherever else others stand.
  ['落实纲要（2021—2035年）》（以下简称纲要）', { 纲要: 'other' }],
  ['《规划》，《纲要（2021—2035年）》（以下简称《纲要》）', { '《纲要》': 'gangyao' }],
  ['《规划》（以下称规划）', { 规划: 'guihua' }],
  ['《规划》（以下简称为规划）', { 规划: 'guihua' }],
  ['《规划》等（以下简称《规划》）', {}],
  ['《方案》（以下简称《方案》）', {}],
  ['《规划》（简称规划）', {}],
  ['《规划》（以下简称规划', {}],
])('%s gives its short forms', (words, expected) => {
  expect(Object.fromEntries(shortForms(words, forms))).toEqual(expected);
});
