import { refusal } from './refusal.ts';

/**
 * The numbers of editions that `--editions` names, `1,10,100`.
 * @throws ProblemsError where they are none
 */
export function countsOf(editions: string): readonly number[] {
  const counts = editions.split(',').map(Number);
  if (counts.every((count) => Number.isInteger(count) && count > 0 && count <= 2000)) return counts;
  throw refusal('--editions', editions, 'these are no numbers of editions', 'Write them as 1,10,100.');
}
