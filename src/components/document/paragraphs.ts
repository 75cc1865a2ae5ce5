import type { Clause, Duty } from '#domain/model/text.ts';

/** A clause's duties by the paragraph of the document that they stand in. */
export const paragraphsOf = (clause: Clause): Duty[][] => [
  ...Map.groupBy(clause.duties, ({ paragraph }) => paragraph).values(),
];
