import { describeWords } from './describe-words.ts';
import { type Question, questions, type TaskFilter } from './task-filter.ts';

/** What a value of a question is called. */
export type LabelOf = (question: Question, value: string) => string;

/**
 * Says what a filter asks, each thing in the words that a title is to have: 保护司或条法司, 独自负责, 第三部分, “地理标志”.
 * Empty for a filter that leaves nothing out.
 */
export const describeFilter = (filter: TaskFilter, labelOf: LabelOf): readonly string[] =>
  [...questions.map((question) => describeQuestion(filter, question, labelOf)), describeWords(filter.words)].filter(
    (words) => words !== '',
  );

/** Says what a filter asks in one question, or nothing. */
export function describeQuestion({ chosen, every }: TaskFilter, question: Question, labelOf: LabelOf): string {
  const labels = chosen[question].map((value) => labelOf(question, value));
  if (question === 'department' && every && labels.length > 1) return `${labels.join('和')}同列`;
  if (question === 'target') return labels.map((label) => `${label}目标`).join('或');
  return labels.join('或');
}
