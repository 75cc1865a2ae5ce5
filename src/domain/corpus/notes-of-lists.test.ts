import { expect, test } from 'vitest';
import { clausesOf } from '../document/units.ts';
import { corpusOf } from './outlines.fixture.ts';

/** Whom each unit below 1. names, and whither it points. */
function pointing(...lines: string[]) {
  const [edition] = corpusOf({ 1: ['一、任务', '1.推广。', ...lines] }).editions;
  if (edition === undefined) throw new Error('There is no edition.');
  return clausesOf(edition).flatMap(({ id, duties }) =>
    duties.map(({ departments, sameAs }) =>
      [id, ...departments.map((one) => one.id), ...sameAs.map(({ words, from }) => `${words} ${from}`)].join(' '),
    ),
  );
}

test('what stands in a list without notes points to the one on a line of its own below the last', () => {
  expect(pointing('①建库。', '②建站。', '③办证。', '（条法司负责）')).toEqual([
    '1-1-1 （条法司负责） 1-1-3-d1',
    '1-1-2 （条法司负责） 1-1-3-d1',
    '1-1-3 treaty-and-law',
  ]);
  expect(pointing('（1）建库。', '①甲。', '（2）建站。', '责任单位：条法司')).toEqual([
    '1-1-1-1 责任单位：条法司 1-1-2-d1',
    '1-1-2 treaty-and-law',
  ]);
});

test('nothing points beyond a note, nor to one that stands in the last itself or names nobody', () => {
  const own = '②建站。（条法司负责）';
  expect(pointing('①建库。', own, '③办证。', '④盘点。', '（条法司负责）')).toEqual([
    ...['1-1-1', '1-1-2 treaty-and-law', '1-1-3 （条法司负责） 1-1-4-d1', '1-1-4 treaty-and-law'],
  ]);
  expect(pointing('①建库。', own)).toEqual(['1-1-1', '1-1-2 treaty-and-law']);
  expect(pointing('①建库。', '②建站。', '完成时限：2023年12月')).toEqual(['1-1-1', '1-1-2']);
});
