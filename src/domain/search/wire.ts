import type { Answer, Result } from './search.ts';

/** An answer as it is sent: what a result says of blocks is said by their place among them. */
export interface SentAnswer extends Pick<Answer, 'total' | 'count' | 'counts'> {
  readonly results: readonly SentResult[];
}

interface SentResult extends Pick<Result, 'record' | 'marks'> {
  readonly repeats: readonly number[];
  readonly also: readonly (readonly [block: number, paths: readonly string[]])[];
}

/** Writes an answer as JSON can hold it. */
export const toSend = (answer: Answer): SentAnswer => ({
  ...answer,
  results: answer.results.map(({ record, marks, repeats, also }) => ({
    record,
    marks,
    repeats: record.blocks.flatMap((block, index) => (repeats.has(block) ? index : [])),
    also: record.blocks.flatMap((block, index) => {
      const paths = also.get(block) ?? [];
      return paths.length > 0 ? [[index, paths] as const] : [];
    }),
  })),
});

/** The answer that was sent. */
export const asSent = (sent: SentAnswer): Answer => ({
  ...sent,
  results: sent.results.map(({ record, marks, repeats, also }): Result => {
    const at = (index: number) => record.blocks[index] ?? [];
    return {
      record,
      marks,
      repeats: new Set(repeats.flatMap(at)),
      also: new Map(also.flatMap(([index, paths]) => [at(index)].flat().map((block) => [block, paths] as const))),
    };
  }),
});
