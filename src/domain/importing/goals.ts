import { findDueDates } from '../corpus/due-dates.ts';
import { findNumbers, parseFigure, placeOfFigure } from '../corpus/figure.ts';
import type { TargetData } from '../corpus/front-matter.ts';
import { positions } from '../corpus/occurrences.ts';
import { type DutyText, parseClause, settingOf } from '../document/clause.ts';
import { unitsOfOutline } from '../document/outline.ts';
import type { Outline } from './outline.ts';

/** Slugs of the goals that these guidelines set every year. */
const SLUGS: Readonly<Record<string, string>> = {
  知识产权创造: 'creation',
  知识产权保护: 'protection',
  知识产权运用: 'utilization',
  知识产权服务: 'services',
  知识产权管理: 'management',
};

const NO_INDICATOR = '导入时未能认作指标，由编者核定。';
const MARK = /[，；。！？]/u;

/** The goals of the document, each a dash item of a clause whose title names 目标, by the slug of its file. */
export function parseGoals({ units }: Pick<Outline, 'units'>): Map<string, TargetData> {
  const goals = new Map<string, TargetData>();
  for (const unit of unitsOfOutline(units)) {
    const { id } = unit;
    if (!unit.paragraphs[0]?.words.includes('目标')) continue;
    const { title, duties } = parseClause(unit.paragraphs, settingOf(unit));
    if (!title.includes('目标')) continue;
    for (const [index, duty] of duties.entries()) {
      if (duty.heading === null) continue;
      const order = goals.size + 1;
      const name = duty.heading.replace(/^——|。$/gu, '');
      const slug = SLUGS[name];
      const lead = duties.slice(0, index).filter(({ heading }) => heading === null);
      goals.set(slug === undefined || goals.has(slug) ? `goal-${order}` : slug, {
        order,
        title: name,
        duty: `${id}-d${index + 1}`,
        ...parseFigures(duty, datesIn(lead.flatMap(({ sentences }) => sentences))),
        ties: [],
      });
    }
  }
  return goals;
}

/**
 * Every figure of a goal: an indicator where the words say what is measured and by when, else left out with its phrase.
 *
 * @param lead the dates that the clause sets for all its goals; a date of the figure's own sentence goes before
 */
function parseFigures({ sentences }: DutyText, lead: readonly string[]): Pick<TargetData, 'indicators' | 'leftOut'> {
  const words = sentences.join('');
  const indicators = sentences.flatMap((sentence) => {
    const own = datesIn([sentence]);
    const [due, ...others] = own.length > 0 ? own : lead;
    return due === undefined || others.length > 0 ? [] : parseIndicators(sentence, due);
  });
  const quoted = indicators.flatMap(({ quote }) => positions(words, quote).map((at) => at + placeOfFigure(quote)));
  const left = findNumbers(words)
    .filter(({ start }) => !quoted.includes(start))
    .map(({ start, end }) => phraseAround(words, start, end));
  if (left.length === 0) return { indicators };
  return { indicators, leftOut: [...new Set(left)].map((phrase) => ({ words: phrase, reason: NO_INDICATOR })) };
}

function parseIndicators(sentence: string, due: string): TargetData['indicators'] {
  return sentence.split(MARK).flatMap((phrase) => {
    const quote = phrase.replace(/^其中/u, '');
    const figure = parseFigure(quote);
    const name = figure === null || figure.verb === '' ? '' : quote.slice(0, quote.indexOf(figure.verb));
    if (figure === null || name === '') return [];
    const { value, unit, comparison } = figure;
    return [{ name, quote, value, unit, comparison, due }];
  });
}

const datesIn = (sentences: readonly string[]): string[] => [...new Set(sentences.flatMap(findDueDates))];

function phraseAround(words: string, start: number, end: number): string {
  const before = words.slice(0, start).split(MARK).at(-1) ?? '';
  const after = words.slice(end).split(MARK)[0] ?? '';
  return before + words.slice(start, end) + after;
}
