import { stringify } from 'yaml';
import { parseFigure } from '../corpus/figure.ts';
import type { EditionData, TargetData } from '../corpus/front-matter.ts';
import { parseClause } from '../document/clause.ts';
import { parseOpening } from '../document/opening.ts';
import type { Problem } from '../problem.ts';
import type { Imported } from './import.ts';

/** Facts given on the command line where the text itself does not say them. */
export interface GivenFacts {
  readonly published?: string | undefined;
  readonly signed?: string | undefined;
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
}

/** Slugs of the goals that these guidelines set every year. */
const GOALS: Readonly<Record<string, string>> = {
  知识产权创造: 'creation',
  知识产权保护: 'protection',
  知识产权运用: 'utilization',
  知识产权服务: 'services',
  知识产权管理: 'management',
};

/** The files that editors own from then on: `edition.mdx` and one for each dash item of the goals. */
export function scaffold(
  imported: Imported,
  given: GivenFacts,
  problems: Problem[],
  file: string,
): Map<string, string> {
  const edition = deriveFacts(imported, given, problems, file);
  const files = new Map([['edition.mdx', frontMatter(edition)]]);
  for (const [slug, target] of parseGoals(imported)) files.set(`targets/${slug}.mdx`, frontMatter(target));
  return files;
}

function deriveFacts(imported: Imported, given: GivenFacts, problems: Problem[], file: string): EditionData {
  const { notice, preamble, annex } = imported.outline;
  const printed = (paragraphs: readonly { words: string }[], kind: string): string =>
    parseOpening(paragraphs.map(({ words }) => words))
      .map((paragraph) => (paragraph.kind === kind && paragraph.kind !== 'text' ? paragraph.words : ''))
      .join('');
  const need = (option: keyof GivenFacts, value: string | null): string => {
    const fact = given[option] ?? value ?? '';
    if (fact === '') {
      const fault = `the text does not say what --${option} is`;
      problems.push({ file, line: null, words: '', fault, mend: `Give --${option}; never guess it.` });
    }
    return fact;
  };
  const signed = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(printed(notice, 'date'));
  const title = printed(preamble, 'title') + printed(preamble, 'subtitle');
  return {
    title,
    year: Number(/\d{4}/u.exec(title)?.[0] ?? need('signed', null).slice(0, 4)),
    number: need('number', printed(notice, 'number')),
    issuer: need('issuer', printed(notice, 'issuer')),
    signed: need('signed', signed === null ? null : isoDate(signed)),
    published: need('published', imported.published),
    sourceUrl: null,
    annexHeld: false,
    annexReason: annex.length === 0 ? null : '本站收到的文本只有附件名称，没有附件本身。',
    later: [],
    oddities: [],
  };
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

const frontMatter = (data: EditionData | TargetData): string => `---\n${stringify(data, { lineWidth: 0 })}---\n`;

const isoDate = ([, year = '', month = '', day = '']: RegExpExecArray): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
