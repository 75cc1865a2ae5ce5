import { parseFigure } from './figure.ts';
import type { TargetFault, TargetInText, TargetRule } from './target-rule.ts';

function quotesStand({ data, words }: TargetInText): TargetFault[] {
  return data.indicators
    .filter(({ quote }) => !words.includes(quote))
    .map(({ quote }) => ({
      words: quote,
      fault: `quote does not stand in ${data.duty}`,
      mend: 'Quote the words as printed.',
    }));
}

function figuresAgree({ data }: TargetInText): TargetFault[] {
  return data.indicators.flatMap(({ quote, value, unit, comparison }) => {
    const figure = parseFigure(quote);
    if (figure?.value === value && figure.unit === unit && figure.comparison === comparison) return [];
    const fault = `value ${value}, unit ${unit} and comparison ${comparison} are not what the quote says`;
    return [{ words: quote, fault, mend: 'Make the three agree with the quote.' }];
  });
}

function duesStand({ data, clause }: TargetInText): TargetFault[] {
  return data.indicators
    .filter(({ due }) => !clause.sentences.some(({ words }) => words.includes(due)))
    .map(({ due }) => ({
      words: due,
      fault: 'due does not stand in the clause',
      mend: 'Give the date in the words of the clause.',
    }));
}

/** What a target's indicators must hold to. */
export const indicatorRules: readonly TargetRule[] = [quotesStand, figuresAgree, duesStand];
