import { describeWords } from '../ledger/describe-words.ts';
import { type CountedTerm, sentencesHolding } from '../search/count.ts';

/** What changes can be chosen by, named as in the address. */
export const questions = ['kind', 'department'] as const;
export type Question = (typeof questions)[number];

/** A descent as far as a filter asks of it. */
export interface FilterableDescent {
  readonly kind: string;
  /** Ids of the departments that answer in either year. */
  readonly departments: readonly string[];
  /** The words of its sentences in both years. */
  readonly texts: readonly string[];
}

/** Several values of one question widen the answer, several questions narrow it. */
export interface DescentFilter {
  readonly chosen: Readonly<Record<Question, readonly string[]>>;
  /** As typed; empty for none. */
  readonly words: string;
}

export const noFilter: DescentFilter = { chosen: { kind: [], department: [] }, words: '' };

/** Whether a filter leaves anything out. */
export const isFiltering = ({ chosen, words }: DescentFilter): boolean =>
  words.trim() !== '' || questions.some((question) => chosen[question].length > 0);

/** A filter with one value put in or taken out. */
export function toggleValue(filter: DescentFilter, question: Question, value: string): DescentFilter {
  const values = filter.chosen[question];
  const toggled = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filter, chosen: { ...filter.chosen, [question]: toggled } };
}

/**
 * Gives the descents that pass a filter, in the order given.
 *
 * @param terms the filter's words as the search reads them; one sentence of either year must have them all
 */
export const filterDescents = <One extends FilterableDescent>(
  descents: readonly One[],
  { chosen }: DescentFilter,
  terms: readonly CountedTerm[],
): readonly One[] =>
  descents.filter(
    (one) =>
      (chosen.kind.length === 0 || chosen.kind.includes(one.kind)) &&
      (chosen.department.length === 0 || chosen.department.some((id) => one.departments.includes(id))) &&
      (terms.length === 0 || one.texts.some((words) => holds(words, one.departments, terms))),
  );

const holds = (words: string, departments: readonly string[], terms: readonly CountedTerm[]): boolean =>
  sentencesHolding({ departments, blocks: [{ kind: 'sentence', path: '', words, number: null, runsOn: false }] }, terms)
    .length > 0;

/** How many descents a filter would leave if a value were chosen, alone of its question. */
export const countIfChosen = (
  descents: readonly FilterableDescent[],
  filter: DescentFilter,
  terms: readonly CountedTerm[],
  question: Question,
  value: string,
): number => filterDescents(descents, { ...filter, chosen: { ...filter.chosen, [question]: [value] } }, terms).length;

/** The parameters of the address that are a comparison's own. */
export const parameters = [...questions, 'q'] as const;

/** Reads `?kind=修改&department=protection&q=…`; values that are not known do not filter and are given back. */
export function parseDescentFilter(
  address: URLSearchParams,
  known: Readonly<Record<Question, readonly string[]>>,
): { readonly filter: DescentFilter; readonly unknown: readonly { name: string; value: string }[] } {
  const asked = (question: Question) => [...new Set(address.getAll(question).filter(Boolean))];
  const fitting = (question: Question) => asked(question).filter((value) => known[question].includes(value));
  return {
    filter: {
      chosen: { kind: fitting('kind'), department: fitting('department') },
      words: address.get('q') ?? '',
    },
    unknown: questions.flatMap((name) =>
      asked(name)
        .filter((value) => !known[name].includes(value))
        .map((value) => ({ name, value })),
    ),
  };
}

/** Writes the parameters that `parseDescentFilter` reads, in an order of their own, so that one state has one address. */
export function writeDescentFilter({ chosen, words }: DescentFilter): URLSearchParams {
  const written = new URLSearchParams();
  for (const question of questions) {
    for (const value of chosen[question].toSorted()) written.append(question, value);
  }
  if (words.trim() !== '') written.set('q', words);
  return written;
}

/** Says what a filter asks: 修改或移位、保护司、“地理标志”; empty for a filter that leaves nothing out. */
export const describeDescentFilter = (
  { chosen, words }: DescentFilter,
  labelOf: (question: Question, value: string) => string,
): string =>
  [
    ...questions.map((question) => chosen[question].map((value) => labelOf(question, value)).join('或')),
    describeWords(words),
  ]
    .filter((said) => said !== '')
    .join('、');
