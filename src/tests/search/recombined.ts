import type { SearchRecord } from '#domain/search/record.ts';
import { generator, pick } from './sampling.ts';

/**
 * The records of so many documents like ours: the same headings and duties, each sentence and note drawn from all of
 * them, so that every run of characters is as common as in real documents. The first document is the real one.
 */
export function recombine(records: readonly SearchRecord[], documents: number): readonly SearchRecord[] {
  const random = generator(documents);
  const document = records.filter(({ path }) => /^\d{4}\//u.test(path));
  const sentences = document.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'sentence'));
  const others = Array.from({ length: documents - 1 }, (_, index) =>
    document.map(
      (record): SearchRecord => ({
        ...record,
        path: `d${index + 1}-${record.path}`,
        blocks: record.blocks.map((block) =>
          block.kind === 'sentence' ? { ...block, words: pick(sentences, random).words } : block,
        ),
      }),
    ),
  );
  return [...records, ...others.flat()];
}

/** The same with each document as an edition of its own, so that most sentences are said by several. */
export const recombineEditions = (records: readonly SearchRecord[], documents: number): readonly SearchRecord[] =>
  recombine(records, documents).map((record) => {
    const [, edition] = /^((?:d\d+-)?\d{4})\//u.exec(record.path) ?? [];
    return edition === undefined ? record : { ...record, edition };
  });
