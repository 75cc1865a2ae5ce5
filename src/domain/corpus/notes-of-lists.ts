import type { Clause, RuleSource } from '#domain/model/text.ts';
import type { OutlineUnit } from '../document/outline.ts';

/**
 * Lets the （1） and ① of a list point to the note that stands on a line of its own below the last of them. It closes that
 * one; whether it speaks of those above it as well, which have none, no word says.
 *
 * @param units those below one holder, in order
 * @param cut the same as they were cut from the words
 */
export function pointToNotesBelow(
  units: readonly Clause[],
  cut: readonly Pick<OutlineUnit<unknown>, 'listOpen'>[],
): readonly Clause[] {
  let below: RuleSource | null = null;
  return units
    .toReversed()
    .map((unit, index) => {
      const pointing = below === null ? unit : withSource(unit, below);
      const listOpen = cut[units.length - 1 - index]?.listOpen ?? false;
      if (!listOpen) below = null;
      else if (hasNote(unit)) below = noteOnItsLine(unit);
      return pointing;
    })
    .toReversed();
}

const hasNote = ({ duties, units }: Clause): boolean => duties.some(({ note }) => note !== null) || units.some(hasNote);

/** The note below the unit's own text; null where one stands in it, or nobody is named. */
function noteOnItsLine({ duties }: Clause): RuleSource | null {
  const last = duties.at(-1);
  const isBelow = last?.note?.pieces[0]?.startsLine ?? false;
  if (!isBelow || last === undefined || last.departments.length === 0) return null;
  return { words: last.note?.words ?? '', from: last.id };
}

const withSource = (unit: Clause, source: RuleSource): Clause => ({
  ...unit,
  duties: unit.duties.map((duty) => ({ ...duty, sameAs: [...duty.sameAs, source] })),
  units: unit.units.map((below) => withSource(below, source)),
});
