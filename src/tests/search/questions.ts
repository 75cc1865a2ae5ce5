import { bare, cutGuideline, departments } from '#tests/published.ts';
import type { Question } from './plain-scan.ts';
import { generator, pick } from './sampling.ts';

/** What stands together in the guideline of 2022, as its source has it: each heading, each line of the openings, each duty with its note. */
export const textsOfGuideline = (): readonly string[] =>
  cutGuideline().flatMap(({ lines }) =>
    lines.flatMap((line) => {
      const heading = /^——[^。]*。/u.exec(line)?.[0] ?? '';
      return [heading, line.slice(heading.length)].map(bare).filter(Boolean);
    }),
  );

/** Every distinct run of so many characters. */
export function runsOf(texts: readonly string[], shortest: number, longest: number): readonly string[] {
  const runs = new Set<string>();
  for (const characters of texts.map((text) => [...text])) {
    for (const start of characters.keys()) {
      for (let end = start + shortest; end <= Math.min(start + longest, characters.length); end++) {
        runs.add(characters.slice(start, end).join(''));
      }
    }
  }
  return [...runs];
}

/** So many questions of two or three terms from one duty, so that most have an answer; the same ones for the same seed. */
export function randomQuestions(count: number, seed: number): readonly Question[] {
  const random = generator(seed);
  const duties = cutGuideline().flatMap((unit) => unit.duties.map(({ words }) => words));
  return Array.from({ length: count }, () => {
    const words = pick(duties, random);
    const terms = Array.from({ length: 2 + Math.floor(random() * 2) }, () => {
      const start = Math.floor(random() * words.length);
      return words.slice(start, start + 1 + Math.floor(random() * 4));
    });
    const department = Array.from({ length: Math.floor(random() * 4) }, () => pick(Object.keys(departments), random));
    return { query: terms.join(pick([' ', '　', '  '], random)), filters: { department: [...new Set(department)] } };
  });
}
