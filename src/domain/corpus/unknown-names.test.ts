import { expect, test } from 'vitest';
import { UNKNOWN_DEPARTMENT, UnknownNames, unknownDepartment } from './unknown-names.ts';

function listed(known: readonly string[], ...words: readonly string[]) {
  const unknown = new UnknownNames();
  for (const [index, one] of words.entries()) unknown.add(one, 'a.mdx', index + 1);
  return unknown.list(new Map(known.map((name) => [name, 'id'])));
}

test('each name is listed once, where it stands first, with how often it stands', () => {
  expect(listed([], '某甲司', '人民银行', '某甲司')).toEqual([
    { words: '某甲司', times: 2, file: 'a.mdx', line: 1, near: [], collective: false },
    { words: '人民银行', times: 1, file: 'a.mdx', line: 2, near: [], collective: false },
  ]);
  expect(listed([], '各区县')[0]?.collective).toBe(true);
});

test('what is one character off a known name, or one that stands oftener, may be a misprint of it', () => {
  const [first, second] = listed(['国际合作司'], '国标合作司', '公共服务局', '公共服务局', '公共报务局');
  expect(first?.near).toEqual(['国际合作司']);
  expect(second?.near).toEqual([]);
  expect(listed(['国际合作司'], '公共服务局', '公共服务局', '公共报务局')[1]?.near).toEqual(['公共服务局']);
});

test('what is to be done is said with how often, and which misprint it may be', () => {
  const name = { words: '某司', times: 1, file: 'a.mdx', line: 3, near: [], collective: false };
  expect(unknownDepartment(name)).toMatchObject({ file: 'a.mdx', line: 3, words: '某司', fault: UNKNOWN_DEPARTMENT });
  expect(unknownDepartment(name).mend).toMatch(/^Add content\/departments\/<slug>\.mdx/u);
  expect(unknownDepartment({ ...name, times: 3 }).mend).toMatch(/^It is named 3 times, here first\. Add /u);
  expect(unknownDepartment({ ...name, near: ['甲司', '乙司'] }).mend).toMatch(
    /^It is one character off 甲司 and 乙司: correct a misprint by an entry in edits\.json with its evidence\. Add /u,
  );
});
