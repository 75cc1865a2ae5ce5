import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf2023, changesOf2024, expectedDescents, type MadeYear, makeYear, year2022 } from './made-years.ts';

/** What the topic of the made years ties: every sentence with these words. */
export const aboutIndications = ({ sentences }: MadeYear): MadeYear['sentences'] =>
  sentences.filter(({ words }) => words.includes('地理标志'));

/** Writes the topic of the made years into a copy of the project that holds them. */
export function tieIndications(copy: string): void {
  const first = year2022();
  const second = makeYear(first, 2023, changesOf2023);
  const third = makeYear(second, 2024, changesOf2024);
  const members = [first, second, third].flatMap((made, at) =>
    aboutIndications(made).map(({ id }) => `  - ${2022 + at}/${id}\n`),
  );
  writeFileSync(
    join(copy, 'content/topics/geographical-indications.mdx'),
    `---\ntitle: 地理标志\ndescription: 说明。\nmembers:\n${members.join('')}---\n`,
  );
}

/** What each of its sentences came of in the year before, as `expectedDescents` says it. */
export function expectedOfIndications(before: MadeYear, after: MadeYear): readonly string[] {
  const ids = aboutIndications(after).map(({ id }) => id);
  return expectedDescents(before, after).filter((descent) => ids.includes(descent.split(' → ')[1] ?? ''));
}
