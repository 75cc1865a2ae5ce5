import { createHash } from 'node:crypto';

/** Lines that are taken or left together. */
const stretch = 20;

/**
 * Takes some stretches of lines from all, each as Stryker names it: `src/domain/paths.ts:21-40`. What reaches over the edge
 * of a stretch, a long function whole, is in no sample.
 *
 * @param sources the text of each file, by its path
 * @param oneIn how many stretches there are for each that is taken
 * @param seed the same one takes the same stretches
 */
export const sampleStretches = (sources: ReadonlyMap<string, string>, oneIn: number, seed: number): readonly string[] =>
  [...sources].flatMap(([path, text]) => {
    const lines = text.split('\n').length;
    const starts = Array.from({ length: Math.ceil(lines / stretch) }, (_, index) => index * stretch + 1);
    return starts
      .map((start) => `${path}:${start}-${Math.min(start + stretch - 1, lines)}`)
      .filter((name) => draw(`${seed} ${name}`) % oneIn === 0);
  });

/** A whole number that looks like chance and is the same for the same words. */
const draw = (words: string): number => createHash('sha256').update(words).digest().readUInt32BE();
