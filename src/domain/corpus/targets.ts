import type { Edition } from '#domain/model/edition.ts';
import type { Target, Tie } from '#domain/model/target.ts';
import type { Entry } from './content.ts';
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
