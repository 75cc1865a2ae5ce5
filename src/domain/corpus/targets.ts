import type { Edition } from '#domain/model/edition.ts';
import type { Target, Tie } from '#domain/model/target.ts';
import type { Duty } from '#domain/model/text.ts';
import type { Problem } from '../problem.ts';
import type { Entry } from './content.ts';
import { parseFigure } from './figure.ts';
import type { TargetData } from './front-matter.ts';

/** The ties of every sentence, by its id, as the targets' files declare them. */
export function deriveTies(entries: readonly Entry<TargetData>[]): ReadonlyMap<string, Tie[]> {
  const ties = new Map<string, Tie[]>();
  for (const { id, data } of entries) {
    for (const tie of data.ties) {
      const reason = tie.kind === '原文' ? `目标与本句同有“${tie.words.replace(/^“|”$/gu, '')}”` : tie.reason;
      for (const sentence of tie.sentences) {
        ties.set(sentence, [...(ties.get(sentence) ?? []), { id, kind: tie.kind, reason }]);
      }
    }
  }
  return ties;
}

/** The targets in the order of their files' `order`, with the sentences tied to them in document order. */
export function deriveTargets(entries: readonly Entry<TargetData>[], sentences: Edition['sentences']): Target[] {
  return [...entries]
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({
      id,
      title: data.title,
      duty: data.duty,
      indicators: data.indicators,
      tasks: sentences.filter(({ targets }) => targets.some((tie) => tie.id === id)).map((sentence) => sentence.id),
    }));
}

/** Checks each target's file against the words of the edition. */
export function checkTargets(entries: readonly Entry<TargetData>[], edition: Edition): Problem[] {
  const duties = edition.parts.flatMap(({ clauses }) => clauses).flatMap((clause) => clause.duties);
  const clauseWords = (duty: Duty) =>
    edition.sentences.filter(({ clause }) => duty.id.startsWith(`${clause}-`)).map(({ words }) => words);
  return entries.flatMap(({ file, data }) => {
    const problem = (words: string, fault: string, mend: string): Problem => ({ file, line: null, words, fault, mend });
    const duty = duties.find(({ id }) => id === data.duty);
    if (duty === undefined)
      return [problem(data.duty, 'duty names nothing in the text', 'Give the id of the duty that holds the target.')];
    const words = duty.sentences.map((sentence) => sentence.words).join('');
    const heading = duty.heading?.replace(/^——|。$/gu, '');
    return [
      ...(heading === data.title
        ? []
        : [
            problem(
              data.title,
              `title is not the duty's heading, ${heading ?? 'which it lacks'}`,
              'Take over the heading of the duty.',
            ),
          ]),
      ...data.indicators.flatMap(({ quote, value, unit, comparison, due }) => {
        const figure = parseFigure(quote);
        return [
          ...(words.includes(quote)
            ? []
            : [problem(quote, `quote does not stand in ${data.duty}`, 'Quote the words as printed.')]),
          ...(figure !== null && figure.value === value && figure.unit === unit && figure.comparison === comparison
            ? []
            : [
                problem(
                  quote,
                  `value ${value}, unit ${unit} and comparison ${comparison} are not what the quote says`,
                  'Make the three agree with the quote.',
                ),
              ]),
          ...(clauseWords(duty).some((sentence) => sentence.includes(due))
            ? []
            : [problem(due, 'due does not stand in the clause', 'Give the date in the words of the clause.')]),
        ];
      }),
      ...data.ties.flatMap((tie) =>
        tie.sentences.flatMap((id) => {
          const sentence = edition.sentences.find((candidate) => candidate.id === id);
          if (sentence === undefined)
            return [
              problem(id, 'a tie leads to a sentence that is not there', 'Give the id of a sentence of this edition.'),
            ];
          const shared = tie.kind === '编者' || (words.includes(tie.words) && sentence.words.includes(tie.words));
          return shared
            ? []
            : [
                problem(
                  tie.kind === '原文' ? tie.words : '',
                  `the words do not stand in both ${data.duty} and ${id}`,
                  'Quote words that both share, or make it a tie of the editor (编者) with its reason.',
                ),
              ];
        }),
      ),
      ...repeated(data.ties.flatMap((tie) => tie.sentences)).map((id) =>
        problem(id, 'a sentence is tied twice to one target', 'Leave one tie.'),
      ),
    ];
  });
}

const repeated = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
