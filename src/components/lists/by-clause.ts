import type { Sentence } from '#domain/model/text.ts';

/** Sentences by the clause or opening they stand in, in document order. */
export const byClause = (sentences: readonly Sentence[]): { unit: string; sentences: Sentence[] }[] =>
  [...Map.groupBy(sentences, ({ clause }) => clause)].map(([unit, sentences]) => ({ unit, sentences }));
