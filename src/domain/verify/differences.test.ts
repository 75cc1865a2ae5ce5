import { describe, expect, it } from 'vitest';
import type { Step } from './align.ts';
import { differencesOf } from './differences.ts';

/** Steps from letters: = same, c changed, a added, d dropped, from the first character of both texts. */
function stepsOf(letters: string): readonly Step[] {
  let [quoted, printed] = [0, 0];
  return [...letters].map((letter) => {
    const kind = ({ '=': 'same', c: 'changed', a: 'added', d: 'dropped' } as const)[letter as '=' | 'c' | 'a' | 'd'];
    const step = { kind, quoted, printed };
    if (kind !== 'dropped') quoted++;
    if (kind !== 'added') printed++;
    return step;
  });
}

/** Kind, span of the quotation and span of the document of each difference. */
const line = (letters: string): string =>
  differencesOf(stepsOf(letters))
    .map(({ kind, quoted: q, printed: p }) => `${kind} ${q.from}-${q.to} ${p.from}-${p.to}`)
    .join(', ');

describe('the differences of steps', () => {
  it.each([
    ['', ''],
    ['====', ''],
    ['=c=', 'changed 1-2 1-2'],
    ['=a=', 'added 1-2 1-1'],
    ['=d=', 'dropped 1-1 1-2'],
    ['c', 'changed 0-1 0-1'],
    ['==aa', 'added 2-4 2-2'],
    ['dd==', 'dropped 0-0 0-2'],
    ['=cc=ddd==a=', 'changed 1-3 1-3, dropped 4-4 4-7, added 6-7 9-9'],
    ['=ad=', 'changed 1-2 1-2'],
    ['=daac=', 'changed 1-4 1-3'],
    ['=c=c=', 'changed 1-2 1-2, changed 3-4 3-4'],
  ])('%s are %s', (letters, expected) => {
    expect(line(letters)).toBe(expected);
  });
});
