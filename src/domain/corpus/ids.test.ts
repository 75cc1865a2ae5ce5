import { expect, test } from 'vitest';
import { checkIds, isEditionSlug } from './ids.ts';
import { smallContent, smallEditionContent } from './small-content.fixture.ts';
import { topicEntry } from './topic-entry.fixture.ts';

test.each(['2022', '1999', 'plan-2023', 'strong-nation-plan-2023', 'p2-2023', 'a-1-2-2023'])(
  '%s is an address',
  (slug) => {
    expect(isEditionSlug(slug)).toBe(true);
  },
);

test.each([
  '22',
  '20222',
  'x2022',
  '2022-2023-',
  '-2022',
  'Plan-2023',
  '2-2022',
  'plan--2023',
  'plan_2023',
  '计划-2023',
  '2022 ',
  'search',
  'topics',
  'plan-23',
])('%s is no address of an edition', (slug) => {
  expect(isEditionSlug(slug)).toBe(false);
});

test('ids that are addresses, each once, are sound', () => {
  expect(checkIds(smallContent())).toEqual([]);
});

test('an id that stands twice is said of each kind of file, and not across kinds', () => {
  const content = smallContent();
  const [term] = content.terms;
  const [department] = content.departments;
  const [target] = smallEditionContent().targets;
  if (term === undefined || department === undefined || target === undefined) throw new Error('Something is missing.');
  const doubled = checkIds({
    ...content,
    terms: [...content.terms, { ...term, file: 'term' }],
    departments: [...content.departments, { ...department, file: 'department' }, { ...department, id: 'tisc' }],
    editions: [{ ...smallEditionContent(), targets: [target, { ...target, file: 'target' }] }],
  });
  expect(doubled.map(({ file, words, fault, mend, line }) => [file, words, fault, mend, line])).toEqual([
    ['department', 'treaty-and-law', 'another file has the same id', 'Rename one of the two; ids are addresses.', null],
    ['term', 'tisc', 'another file has the same id', 'Rename one of the two; ids are addresses.', null],
    ['target', 'creation', 'another file has the same id', 'Rename one of the two; ids are addresses.', null],
  ]);
});

test('the name of a topic’s file is its address as well', () => {
  const topics = [topicEntry('地理标志', { members: ['2023/2-1'] })];
  expect(checkIds({ ...smallContent(), topics }).map(({ file, words }) => [file, words])).toEqual([
    ['content/topics/地理标志.mdx', '地理标志'],
  ]);
});

test.each(['Rcep', 'r_cep', '协定', '-rcep', 'rcep-', 'r--cep', 'r.cep', ''])('%j cannot be an address', (id) => {
  const [term] = smallContent().terms;
  if (term === undefined) throw new Error('There is no term.');
  expect(checkIds({ ...smallContent(), terms: [{ ...term, id }] })).toEqual([
    {
      file: 'content/terms/tisc.mdx',
      line: null,
      words: id,
      fault: 'the name of the file cannot be an address',
      mend: 'Use lower-case ASCII letters, digits and hyphens.',
    },
  ]);
});

test.each(['rcep', 'iso56005', 'baohu-tuijin-2022', '3'])('%s can be one', (id) => {
  const [term] = smallContent().terms;
  if (term === undefined) throw new Error('There is no term.');
  expect(checkIds({ ...smallContent(), terms: [{ ...term, id }] })).toEqual([]);
});
