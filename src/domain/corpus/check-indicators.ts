import type { Clause, Duty, Sentence } from '#domain/model/text.ts';
import { findDueDates } from './due-dates.ts';
import { findNumbers, parseFigure, placeOfFigure } from './figure.ts';
import { positions } from './occurrences.ts';
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

function duesHold({ data, clause, duty }: TargetInText): TargetFault[] {
  return data.indicators.flatMap(({ quote, due }) => {
    const own = duty.sentences.filter(({ words }) => words.includes(quote)).flatMap(({ words }) => findDueDates(words));
    const set = own.length > 0 ? own : leadOf(clause, duty).flatMap(({ words }) => findDueDates(words));
    if (set.includes(due)) return [];
    const fault =
      set.length === 0
        ? 'the text sets no date for this figure'
        : `due is not the date that the text sets, ${set.join(' or ')}`;
    return [
      { words: due, fault, mend: 'Give the date as the text prints it; a figure without one is left out (leftOut).' },
    ];
  });
}

/** What the clause says before its items, to all of them. */
const leadOf = ({ duties }: Clause, duty: Duty): readonly Sentence[] =>
  duties
    .slice(0, duties.indexOf(duty))
    .filter(({ heading }) => heading === null)
    .flatMap(({ sentences }) => sentences);

function leftOutStands({ data, words }: TargetInText): TargetFault[] {
  return (data.leftOut ?? [])
    .filter((left) => !words.includes(left.words))
    .map((left) => ({
      words: left.words,
      fault: `leftOut names words that do not stand in ${data.duty}`,
      mend: 'Quote the words as printed, or take the entry away.',
    }));
}

function everyNumberHasItsPlace({ data, words }: TargetInText): TargetFault[] {
  const quoted = data.indicators.flatMap(({ quote }) => positions(words, quote).map((at) => at + placeOfFigure(quote)));
  const left = (data.leftOut ?? []).flatMap((one) =>
    positions(words, one.words).map((start) => ({ start, end: start + one.words.length })),
  );
  return findNumbers(words)
    .filter(({ start }) => !quoted.includes(start))
    .filter(({ start, end }) => !left.some((one) => one.start <= start && end <= one.end))
    .map(({ start, end }) => ({
      words: words.slice(Math.max(0, start - BEFORE), end + AFTER),
      fault: `${data.duty} prints a figure that is no indicator`,
      mend: 'Make it an indicator, or say in leftOut why it is none.',
    }));
}

const BEFORE = 10;
const AFTER = 5;

/** What a target's indicators must hold to. */
export const indicatorRules: readonly TargetRule[] = [
  quotesStand,
  figuresAgree,
  duesHold,
  leftOutStands,
  everyNumberHasItsPlace,
];
