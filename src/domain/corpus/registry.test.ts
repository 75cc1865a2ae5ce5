import { expect, test } from 'vitest';
import { type Problem, describe as say } from '../problem.ts';
import type { Entry } from './content.ts';
import type { DepartmentData } from './front-matter.ts';
import { registerDepartments } from './registry.ts';

const entry = (id: string, token: string, issuer?: string, aliases: string[] = []): Entry<DepartmentData> => ({
  id,
  file: `content/departments/${id}.mdx`,
  data: {
    ...{ order: 1, token, name: token, nameConfirmed: true, nameAsOf: '2023-03', aliases, parent: '', kind: '' },
    ...(issuer === undefined ? {} : { issuer }),
  },
});

/** The names that are known in the documents of an issuer, and what is wrong with the files. */
function register(...entries: Entry<DepartmentData>[]) {
  const problems: Problem[] = [];
  const registry = registerDepartments(entries, problems);
  return { known: (issuer: string | null) => Object.fromEntries(registry(issuer)), said: problems.map(say) };
}

test('a department is found by its form in the text, its name and its aliases', () => {
  const law = entry('law', '条法司', undefined, ['条法处', '条法司']);
  const { known, said } = register({ ...law, data: { ...law.data, name: '条约法律司' } });
  expect(known('国家知识产权局')).toEqual({ 条法司: 'law', 条约法律司: 'law', 条法处: 'law' });
  expect(said).toEqual([]);
});

test('the same office of two issuers is two departments, and ministries are shared by all', () => {
  const { known, said } = register(
    entry('office', '办公室', '国家知识产权局'),
    entry('other-office', '办公室', '某市市场监督管理局'),
    entry('mof', '财政部'),
    entry('moe', '教育部', 'shared'),
  );
  expect(said).toEqual([]);
  expect(known('国家知识产权局')).toEqual({ 办公室: 'office', 财政部: 'mof', 教育部: 'moe' });
  expect(known('某市市场监督管理局')).toEqual({ 办公室: 'other-office', 财政部: 'mof', 教育部: 'moe' });
  expect(known('国务院')).toEqual({ 财政部: 'mof', 教育部: 'moe' });
});

test('an issuer’s own name wins over the one that all share', () => {
  const { known } = register(entry('own', '商务局', '某市人民政府'), entry('all', '商务局'));
  expect([known('某市人民政府'), known('国务院')]).toEqual([{ 商务局: 'own' }, { 商务局: 'all' }]);
});

test('what sends out a body’s documents is no other issuer; a body whose name begins like it is', () => {
  const { known } = register(entry('office', '秘书处', '某市人民政府'));
  expect(known('某市人民政府办公厅')).toEqual({ 秘书处: 'office' });
  expect(known('某市人民政府国有资产监督管理委员会')).toEqual({});
});

test('where nobody knows the issuer a name is known that means one department alone', () => {
  const { known } = register(
    entry('office', '办公室', '甲局'),
    entry('other-office', '办公室', '乙局'),
    entry('law', '法规处', '乙局'),
    entry('mof', '财政部'),
  );
  expect(known(null)).toEqual({ 法规处: 'law', 财政部: 'mof' });
});

test('a name that two files have for the same issuer stays the first one’s, and is said', () => {
  const { known, said } = register(
    entry('one', '办公室', '甲局'),
    entry('two', '办公厅', '甲局', ['办公室']),
    entry('three', '财政部'),
    entry('four', '财政部', 'shared'),
  );
  expect(known('甲局')).toEqual({ 办公室: 'one', 办公厅: 'two', 财政部: 'three' });
  const mend =
    'Leave each name to one of the two files, or give each file the issuer in whose documents it has the name.';
  expect(said).toEqual([
    `content/departments/two.mdx: one has this name as well: “办公室”. ${mend}`,
    `content/departments/four.mdx: three has this name as well: “财政部”. ${mend}`,
  ]);
});

test('a name with dates is known in documents of its time alone, and may pass to another department', () => {
  const named = (one: Entry<DepartmentData>, ...names: NonNullable<DepartmentData['names']>) => ({
    ...one,
    data: { ...one.data, names },
  });
  const law = named(
    entry('law', '法务司', undefined, ['法司']),
    { token: '条法司', name: '条约法律司', until: '2023-03' },
    { token: '法务司', name: '法务司', from: '2023-03' },
  );
  const treaties = named(entry('treaties', '条法司'), { token: '条法司', name: '条法司', from: '2023-03' });
  const problems: Problem[] = [];
  const registry = registerDepartments([law, treaties], problems);
  expect(problems).toEqual([]);
  expect(Object.fromEntries(registry('某局', '2022-03-16'))).toEqual({ 条法司: 'law', 条约法律司: 'law', 法司: 'law' });
  expect(Object.fromEntries(registry('某局', '2023-03-16'))).toEqual({
    法务司: 'law',
    法司: 'law',
    条法司: 'treaties',
  });
  // Nobody knows whom 条法司 means where nobody knows when it was written.
  expect(Object.fromEntries(registry('某局'))).toEqual({ 条约法律司: 'law', 法务司: 'law', 法司: 'law' });
  registerDepartments([law, entry('other', '条法司')], problems);
  expect(problems.map(({ words, fault }) => `${words}: ${fault}`)).toEqual(['条法司: law has this name as well']);
});
