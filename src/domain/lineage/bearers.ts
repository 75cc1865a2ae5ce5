import { findDuty } from '#domain/corpus/find.ts';
import { namingPieces } from '#domain/ledger/tasks.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';

/** Who answers for sentences, in the words of their notes; each different list once. */
export function bearersOf(edition: Edition, sentences: readonly Sentence[]): string {
  const names = sentences.map(({ duty }) =>
    namingPieces(duty === null ? null : findDuty(edition, duty).note)
      .map(({ words }) => words)
      .join(''),
  );
  return [...new Set(names)].map((words) => words || '未标明').join('；');
}
