import { expect, test } from 'vitest';
import { groupPieces } from './group-pieces.ts';
import { likenessOf } from './likeness.ts';

const nobody = { before: new Set<number>(), after: new Set<number>() };

/** The groups of some words, of which those named are pairs, `0-1`. */
function groups(before: string[], after: string[], pairs: readonly (readonly [number, number])[], taken = nobody) {
  const found = groupPieces(
    { afterOf: new Map(pairs), beforeOf: new Map(pairs.map(([one, other]) => [other, one])) },
    { before: before.length, after: after.length },
    likenessOf(before, after),
    (one, other) => before[one] === after[other],
    taken,
  );
  return found.map(({ before, after }) => `${before.join('+')}→${after.join('+')}`);
}

test('a sentence keeps its pieces before and behind it', () => {
  const whole = '扩大覆盖面，完善统计，做好引导。';
  const pieces = ['扩大覆盖面。', '完善统计。', '做好引导。'];
  expect(groups([whole], pieces, [[0, 1]])).toEqual(['0→0+1+2']);
  expect(groups(pieces, [whole], [[1, 0]])).toEqual(['0+1+2→0']);
});

test('what is mostly new is no piece, nor what is paired or an editor has spoken of', () => {
  const whole = '扩大覆盖面，完善统计。';
  expect(groups([whole], ['扩大覆盖面。', '完善统计，另外举办很多各种活动。'], [[0, 0]])).toEqual(['0→0', '→1']);
  expect(groups(['扩大覆盖面。', '完善统计，另外举办很多各种活动。'], [whole], [[0, 0]])).toEqual(['0→0', '1→']);
  const taken = { before: new Set<number>(), after: new Set([1]) };
  expect(groups([whole], ['扩大覆盖面。', '完善统计。'], [[0, 0]], taken)).toEqual(['0→0']);
  const gone = { before: new Set([1]), after: new Set<number>() };
  expect(groups(['扩大覆盖面。', '完善统计。'], [whole], [[0, 0]], gone)).toEqual(['0→0']);
});

test('what stands between stops the pieces', () => {
  const whole = '扩大覆盖面，完善统计。';
  expect(
    groups(
      [whole, '其他'],
      ['扩大覆盖面。', '其他', '完善统计。'],
      [
        [0, 0],
        [1, 1],
      ],
    ),
  ).toEqual(['0→0', '1→1', '→2']);
  expect(
    groups(
      ['扩大覆盖面。', '其他', '完善统计。'],
      [whole, '其他'],
      [
        [0, 0],
        [1, 1],
      ],
    ),
  ).toEqual(['0→0', '1→1', '2→']);
});

test('a sentence of the same words has no pieces', () => {
  expect(groups(['完善统计。'], ['完善统计。', '完善统计。'], [[0, 0]])).toEqual(['0→0', '→1']);
  expect(groups(['完善统计。', '完善统计。'], ['完善统计。'], [[0, 0]])).toEqual(['0→0', '1→']);
});

test('a piece belongs to one sentence alone', () => {
  const pieces = ['扩大覆盖面。', '完善统计。', '扩大覆盖面。'];
  expect(
    groups(['扩大覆盖面，完善统计。', '完善统计，扩大覆盖面。'], pieces, [
      [0, 0],
      [1, 2],
    ]),
  ).toEqual(['0→0+1', '1→2']);
});
