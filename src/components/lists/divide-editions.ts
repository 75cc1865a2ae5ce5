/** How much of each edition stands on a page about what occurs in many of them. */
export interface DividedEditions<Found> {
  /** Those that stand with their words. */
  readonly shown: readonly Found[];
  /** Those that are named with their places alone. */
  readonly named: readonly Found[];
  /** How many more there are. */
  readonly left: number;
}

const mostShown = 3;
const mostNamed = 12;

/**
 * Divides what was found in editions, newest first, by how much of it stands on a page about it: no more than so much,
 * however many editions there are, since such pages are fetched whole for their cards.
 */
export function divideEditions<Found>(found: readonly Found[]): DividedEditions<Found> {
  const end = mostShown + mostNamed;
  return {
    shown: found.slice(0, mostShown),
    named: found.slice(mostShown, end),
    left: Math.max(0, found.length - end),
  };
}
