import { differenceOf, type Stretch } from './difference.ts';

/** The sentences of both editions, each cut where it differs from those across. */
export interface DifferenceSides {
  readonly before: readonly (readonly Stretch[])[];
  readonly after: readonly (readonly Stretch[])[];
}

/** How sentences that belong together differ: each of the earlier with what was removed, each of the later with what was added. */
export function differenceSides(before: readonly string[], after: readonly string[]): DifferenceSides {
  const stretches = differenceOf(before.join(''), after.join(''));
  const side = (gone: Stretch['kind']): readonly Stretch[] => stretches.filter(({ kind }) => kind !== gone);
  return { before: cutStretches(side('added'), before), after: cutStretches(side('removed'), after) };
}

/** Cuts stretches where texts end that are together as long. */
export function cutStretches(stretches: readonly Stretch[], texts: readonly string[]): readonly (readonly Stretch[])[] {
  let rest = [...stretches];
  return texts.map((text) => {
    const own: Stretch[] = [];
    let room = text.length;
    while (room > 0) {
      const [first, ...others] = rest;
      if (first === undefined) break;
      const words = first.words.slice(0, room);
      own.push({ ...first, words });
      room -= words.length;
      rest =
        words.length < first.words.length ? [{ ...first, words: first.words.slice(words.length) }, ...others] : others;
    }
    return own;
  });
}
