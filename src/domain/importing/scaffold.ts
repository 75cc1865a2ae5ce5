import { stringify } from 'yaml';
import type { DepartmentData, EditionData, TargetData } from '../corpus/front-matter.ts';
import type { Problem } from '../problem.ts';
import { deriveFacts, type GivenFacts } from './facts.ts';
import { parseGoals } from './goals.ts';
import type { Imported } from './import.ts';

/** The files of a new edition that editors own from then on: `edition.mdx` and one for each dash item of the goals. */
export function scaffold(
  imported: Imported,
  slug: string,
  given: GivenFacts,
  file: string,
): { files: Map<string, string>; problems: Problem[] } {
  const { facts, problems } = deriveFacts(imported, slug, given, file);
  const targets = [...parseGoals(imported.outline)].map(
    ([name, data]) => [`targets/${name}.mdx`, frontMatter(data)] as const,
  );
  return { files: new Map([['edition.mdx', frontMatter(facts)], ...targets]), problems };
}

// The rules of YAML 1.1 put quotes around a date, which a reader of that version would take for a moment in time.
export const frontMatter = (data: EditionData | TargetData | DepartmentData): string =>
  `---\n${stringify(data, { lineWidth: 0, version: '1.1' })}---\n`;
