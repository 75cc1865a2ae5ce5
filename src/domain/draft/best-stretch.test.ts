import { expect, it } from 'vitest';
import type { Step } from '../verify/align.ts';
import { layOut } from '../verify/laid-out.ts';
import { bestStretch } from './best-stretch.ts';

const kinds = { '=': 'same', '~': 'changed', '+': 'added', '-': 'dropped' } as const;

/** A document whose sentences have so many characters. */
const document = (...lengths: readonly number[]) =>
  layOut(
    lengths.map((length, index) => ({
      id: `1-1-s${index + 1}`,
      kind: 'sentence',
      place: '',
      words: '字'.repeat(length),
    })),
  );

/** The steps that are chosen, written as they were given: = same, ~ changed, + added by the draft, - left out by it. */
function best(written: string, lengths: readonly number[] = [200]): string | null {
  let [quoted, printed] = [0, 0];
  const marks = [...written] as (keyof typeof kinds)[];
  const steps = marks.map((mark): Step => {
    const step = { kind: kinds[mark], quoted, printed };
    if (mark !== '-') quoted++;
    if (mark !== '+') printed++;
    return step;
  });
  const found = bestStretch(steps, document(...lengths));
  if (!found) return null;
  const chosen = found.steps.map((step) => marks[steps.indexOf(step)]).join('');
  const agreeing = chosen.replaceAll(/[^=]/gu, '').length;
  expect(found).toMatchObject({ agreeing, differing: chosen.length - agreeing });
  return chosen;
}

it('what stands before and behind a quotation is cut off', () => {
  expect(best('~~~=====~~~')).toBe('=====');
  expect(best('+++=====---')).toBe('=====');
  expect(best('~~~')).toBeNull();
  expect(best('')).toBeNull();
});

it('a character that is another counts as much as one that agrees', () => {
  expect(best('=====~~~~=====')).toBe('=====~~~~=====');
  // As many as agree before them: the two parts are no longer one, and the first of two alike is taken.
  expect(best('=====~~~~~=====')).toBe('=====');
  expect(best('===~~~~=====')).toBe('=====');
});

it('words that the draft adds cost three for the first, and one for each more', () => {
  expect(best('=====++=====')).toBe('=====++=====');
  expect(best('====++====')).toBe('====');
  expect(best('=====+=+====')).toBe('=====');
});

it('words that it leaves out cost three however many they are', () => {
  expect(best(`====${'-'.repeat(20)}====`)).toBe(`====${'-'.repeat(20)}====`);
  expect(best('===--===')).toBe('===');
  // Twice some words are left out.
  expect(best('====-=-=====')).toBe('=====');
});

it('to go on into the next sentence by another character costs six more, and one by words left out', () => {
  expect(best('=======~=======', [8, 20])).toBe('=======');
  expect(best('========~========', [9, 20])).toBe('========~========');
  expect(best('====-====', [5, 20])).toBe('====');
  expect(best('=====-=====', [6, 20])).toBe('=====-=====');
  expect(best('====+====', [4, 20])).toBe('====+====');
});
