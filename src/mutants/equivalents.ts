import type { Equivalents } from './judge.ts';

/**
 * Mutants that no test can kill, since what they change shows nowhere, each as `npm run mutants` prints it. Where the
 * code can be written so that there is none, that is better than an entry here.
 */
export const equivalents: readonly Equivalents[] = [];
