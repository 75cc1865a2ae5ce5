import type { Stretch } from './difference.ts';
import type { Descent } from './lineage.ts';

/** A descent as the published file of a comparison has it. */
export interface PublishedDescent extends Pick<Descent, 'before' | 'after' | 'reason'> {
  /** Where words changed: how, from the earlier edition to the later one. */
  readonly difference?: readonly Stretch[];
}

/** What the published file of a comparison says that its readers in a browser need: `data/compare/2023-2022.json`. */
export interface PublishedComparison {
  readonly changes: readonly PublishedDescent[];
  /** Of every unit of either edition the id of its like in the other; one without a like is not among them. */
  readonly units: Readonly<Record<Side, Readonly<Record<string, string>>>>;
}

/** Which of a comparison's editions is meant. */
export type Side = 'before' | 'after';

/** What of a comparison is asked about sentences. */
type Changes = Pick<PublishedComparison, 'changes'>;

/** What another edition has in place of some sentences. */
export interface Across {
  /** Its sentences, in its order; none where it has nothing in their place. */
  readonly ids: readonly string[];
  /** Their words, one after the other. */
  readonly words: string;
  /** Whether they are the words of the sentences asked for, no more and no less. */
  readonly same: boolean;
}

/**
 * What the other edition has in place of some sentences of one; null where any of them was not compared, as those of a
 * notice are not.
 *
 * @param ids of the sentences, in the order of their edition
 * @param side which edition they are of
 * @param wordsOf the words of a sentence of their edition
 */
export function sentencesAcross(
  ids: readonly string[],
  side: Side,
  { changes }: Changes,
  wordsOf: (id: string) => string,
): Across | null {
  const found = ids.map((id) => changes.find((change) => change[side].includes(id)));
  if (!found.every((change) => change !== undefined)) return null;
  const own = [...new Set(found)];
  const across = otherSide(side);
  const gone = side === 'before' ? 'removed' : 'added';
  const wordsAcross = (change: PublishedDescent): string => {
    if (change[across].length === 0) return '';
    if (!change.difference) return change[side].map(wordsOf).join('');
    return change.difference
      .filter(({ kind }) => kind !== gone)
      .map(({ words }) => words)
      .join('');
  };
  const inTheirOrder = own.toSorted((a, b) => inOrder(a[across][0] ?? '', b[across][0] ?? ''));
  const words = inTheirOrder.map(wordsAcross).join('');
  return { ids: inTheirOrder.flatMap((change) => change[across]), words, same: words === ids.map(wordsOf).join('') };
}

/** How some sentences of one edition differ from what the other has in their place, and why where an editor says so. */
export interface DifferenceAcross {
  /** The sentences of the other edition, in its order; none where it has nothing in their place. */
  readonly ids: readonly string[];
  /** What these have alone is `added`, whichever edition is the later one. */
  readonly stretches: readonly Stretch[];
  readonly reasons: readonly string[];
}

/** The same as a difference; null as well where there is none. */
export function differenceAcross(
  ids: readonly string[],
  side: Side,
  comparison: Changes,
  wordsOf: (id: string) => string,
): DifferenceAcross | null {
  const across = sentencesAcross(ids, side, comparison, wordsOf);
  if (!across || across.same) return null;
  const own = comparison.changes.filter((change) => change[side].some((id) => ids.includes(id)));
  const turned: Readonly<Record<Stretch['kind'], Stretch['kind']>> =
    side === 'before'
      ? { same: 'same', removed: 'removed', added: 'added' }
      : { same: 'same', removed: 'added', added: 'removed' };
  const stretches = own
    .toSorted((a, b) => inOrder(a[side][0] ?? '', b[side][0] ?? ''))
    .flatMap((change): readonly Stretch[] => {
      const kind = change[otherSide(side)].length === 0 ? 'removed' : 'same';
      return (
        change.difference?.map(({ kind, words }) => ({ kind: turned[kind], words })) ?? [
          { kind, words: change[side].map(wordsOf).join('') },
        ]
      );
    });
  return { ids: across.ids, stretches, reasons: own.flatMap(({ reason }) => reason ?? []) };
}

/** Every sentence of one of the two editions that was compared, in its order. */
export const sentencesOn = (side: Side, { changes }: Changes): readonly string[] =>
  changes.flatMap((change) => change[side]).toSorted(inOrder);

const otherSide = (side: Side): Side => (side === 'before' ? 'after' : 'before');

/** Orders ids as the numbers in them are counted: 3-4-s9 before 3-4-s10. */
const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
