import { diffArrays } from 'diff';

/** A stretch of two texts: what both have, what only the earlier had, what only the later has. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string;
}

/** Equal stretches shorter than this, in code points, are read with the changes around them. */
const shortest = 2;

/**
 * How words differ from earlier ones, stretch by stretch: what was removed stands before what took its place, no single
 * character that happens to be equal tears a change apart, and a number changes as a whole.
 */
export function differenceOf(before: string, after: string): readonly Stretch[] {
  const changes = diffArrays(tokensOf(before), tokensOf(after));
  const stretches: Stretch[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed) stretches.push({ kind: 'removed', words: removed });
    if (added) stretches.push({ kind: 'added', words: added });
    [removed, added] = ['', ''];
  };
  for (const [index, change] of changes.entries()) {
    const words = change.value.join('');
    const between = (removed || added) && changes[index + 1] !== undefined;
    if (change.removed) removed += words;
    else if (change.added) added += words;
    else if (between && [...words].length < shortest) {
      removed += words;
      added += words;
    } else {
      flush();
      stretches.push({ kind: 'same', words });
    }
  }
  flush();
  return stretches;
}

/** Code points, but a number in one piece: 16.5 becomes 15.5 and not its 6 a 5. */
const tokensOf = (words: string): string[] => words.match(/\d+(?:\.\d+)?|./gsu) ?? [];
