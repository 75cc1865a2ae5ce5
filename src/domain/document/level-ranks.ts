import type { Level } from '#domain/model/level.ts';
import type { Label } from './labels.ts';

/** The levels from the highest down: those of laws, decimals, and those of 公文 as GB/T 9704 nests them. */
const NESTED: readonly Level[] = [
  ...(['annex', 'volume', 'division', 'chapter', 'section', 'article', 'decimal'] as const),
  ...(['part', 'clause', 'item', 'point', 'circle'] as const),
];
/** Some documents print 1. above （一）. */
const ITEMS_ABOVE: readonly Level[] = NESTED.map((level) =>
  level === 'clause' ? 'item' : level === 'item' ? 'clause' : level,
);

/** How deep each level of a document stands, by its labels in order. */
export function rankLevels(labels: readonly (Label | null)[]): (level: Level) => number {
  const printed = labels.filter((label) => label !== null);
  // （一） right below an item, where no （一） holds it: the item holds the clauses.
  const first = printed.findIndex(({ level }) => level === 'clause');
  const isInverted = printed[first]?.number === 1 && printed[first - 1]?.level === 'item';
  const order = isInverted ? ITEMS_ABOVE : NESTED;
  return (level) => order.indexOf(level);
}
