import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

/** The duties of a clause by their paragraphs and its units by how many paragraphs stand before them, as they follow. */
const order = (heading: string, runIn: boolean, duties: readonly number[], units: readonly number[]) =>
  inOrder({
    ...{ heading, runIn },
    duties: duties.map((paragraph) => ({ paragraph })),
    units: units.map((after) => ({ after })),
  })
    .map((piece) => ('unit' in piece ? `u${piece.unit.after}` : `d${piece.duty.paragraph}`))
    .join(' ');

test('units stand below the text that stands before them, with a heading on a line of its own or without', () => {
  expect(order('', false, [1, 2], [1, 2])).toBe('d1 u1 d2 u2');
  expect(order('第一条', true, [1, 2], [1, 1, 2])).toBe('d1 u1 u1 d2 u2');
  // The heading is a paragraph as well.
  expect(order('第一条', false, [1, 2], [2, 3])).toBe('d1 u2 d2 u3');
  expect(order('第一条', false, [], [1, 1])).toBe('u1 u1');
});
