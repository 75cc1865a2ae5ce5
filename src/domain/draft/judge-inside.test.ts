import { expect, it } from 'vitest';
import { guidelineOf } from './guidelines.fixture.ts';
import { judgeInside } from './judge-inside.ts';

const run = (id: string, kind: 'heading' | 'sentence' | 'note', place: string) => ({
  id,
  kind,
  place,
  words: `${place}。`,
});
const document = guidelineOf([
  ...Array.from({ length: 12 }, (_, index) => run(`notice-s${index + 1}`, 'sentence', `通知第${index + 1}句`)),
  run('2', 'heading', '第二部分的标题'),
  run('3', 'heading', '第三部分的标题'),
  run('3-4', 'heading', '三（四）的标题'),
  run('3-4-s1', 'sentence', '三（四）第1句'),
  run('3-4-d1', 'note', '三（四）的责任括注'),
  run('3-4-s2', 'sentence', '三（四）第2句'),
  // The title of this one says so itself.
  run('3-5', 'heading', '三（五）的标题集的标题'),
  run('n10-s11', 'sentence', '第10项第11句'),
]);

/** What is addressed, as it is named, and where it leads. */
function target(unit: string | undefined, fragment = '', page?: string) {
  const { why, verdict, targets } = judgeInside(document, { unit, page, fragment, hash: null });
  return [why ?? verdict, ...targets.map(({ place, path }) => `${place} ${path}`)];
}

it('a document is named as the site names it, and a unit by its own heading', () => {
  expect(target(undefined)).toEqual(['right', '2022年指引 2022/']);
  expect(target('2')).toEqual(['right', '第二部分 2022/2/']);
  expect(target('3')).toEqual(['right', '第三部分 2022/3/']);
  expect(target('3-4')).toEqual(['right', '三（四） 2022/3-4/']);
  expect(target('3-5')).toEqual(['right', '三（五）的标题集 2022/3-5/']);
});

it('a unit without a heading is named by its sentences', () => {
  expect(target('notice')).toEqual(['right', '通知 2022/notice/']);
  expect(target('n10')).toEqual(['right', '第10项 2022/n10/']);
});

it('a sentence is named by its place, and several from the first to the last', () => {
  expect(target('3-4', '', 's2')).toEqual(['right', '三（四）第2句 2022/3-4/#s2']);
  expect(target('3-4', 's1..s2')).toEqual(['right', '三（四）第1句至三（四）第2句 2022/3-4/#s1..s2']);
  expect(target('notice', 's12')).toEqual(['right', '通知第12句 2022/notice/#s12']);
  expect(target(undefined, '3-4-s1')).toEqual(['right', '三（四）第1句 2022/3-4/#s1']);
});

it('of what is no sentence the page alone is known', () => {
  expect(target('3-4', 'd1')).toEqual(['other-page', '三（四） 2022/3-4/#d1']);
  expect(target('3-4', 's9')).toEqual(['unknown']);
  expect(target('3-9')).toEqual(['unknown']);
  expect(target('3-4', '', 's9')).toEqual(['unknown']);
});
