import { stringify } from 'yaml';
import { parseFigure } from '../corpus/figure.ts';
import type { EditionData, TargetData } from '../corpus/front-matter.ts';
import { parseClause } from '../document/clause.ts';
import type { Problem } from '../problem.ts';
import { deriveFacts, type GivenFacts } from './facts.ts';
import type { Imported } from './import.ts';

/** Slugs of the goals that these guidelines set every year. */
const GOALS: Readonly<Record<string, string>> = {
  知识产权创造: 'creation',
  知识产权保护: 'protection',
  知识产权运用: 'utilization',
  知识产权服务: 'services',
  知识产权管理: 'management',
};

/** The files of a new edition that editors own from then on: `edition.mdx` and one for each dash item of the goals. */
export function scaffold(
  imported: Imported,
  slug: string,
  given: GivenFacts,
  file: string,
): { files: Map<string, string>; problems: Problem[] } {
  const { facts, problems } = deriveFacts(imported, slug, given, file);
  const files = new Map([['edition.mdx', frontMatter(facts)]]);
  for (const [name, target] of parseGoals(imported)) files.set(`targets/${name}.mdx`, frontMatter(target));
  return { files, problems };
}

function* parseGoals(imported: Imported): Generator<[string, TargetData]> {
  for (const { id, paragraphs } of imported.outline.units) {
    const { title, duties } = parseClause(paragraphs);
    if (!title.includes('目标')) continue;
    const due = /\d{4}年底/u.exec(paragraphs[0]?.words ?? '')?.[0] ?? '';
    const goals = duties
      .map((duty, index) => ({ ...duty, id: `${id}-d${index + 1}` }))
      .filter(({ heading }) => heading !== null);
    for (const [index, goal] of goals.entries()) {
      const name = (goal.heading ?? '').replace(/^——|。$/gu, '');
      const indicators = due === '' ? [] : parseIndicators(goal.sentences.join(''), due);
      yield [
        GOALS[name] ?? `goal-${index + 1}`,
        { order: index + 1, title: name, duty: goal.id, indicators, ties: [] },
      ];
    }
  }
}

function parseIndicators(words: string, due: string): TargetData['indicators'] {
  return words.split(/[，；。]/u).flatMap((phrase) => {
    const quote = phrase.replace(/^其中/u, '');
    const figure = parseFigure(quote);
    if (figure === null || figure.verb === '') return [];
    const { value, unit, comparison, verb } = figure;
    return [{ name: quote.slice(0, quote.indexOf(verb)), quote, value, unit, comparison, due }];
  });
}

// The rules of YAML 1.1 put quotes around a date, which a reader of that version would take for a moment in time.
const frontMatter = (data: EditionData | TargetData): string =>
  `---\n${stringify(data, { lineWidth: 0, version: '1.1' })}---\n`;
