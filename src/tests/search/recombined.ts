import type { Corpus } from '#domain/model/corpus.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { belonging, inOrder, searchRecords } from '#domain/search/records.ts';
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

/** A library as its files hold it. */
export interface Recombined {
  /** What is of no edition. */
  readonly shared: readonly SearchRecord[];
  /** Newest first; their records do not say whose they are. */
  readonly editions: readonly { readonly slug: string; readonly records: readonly SearchRecord[] }[];
}

/** So many editions like those of a corpus, as files hold them. */
export function recombinedLibrary(corpus: Corpus, documents: number): Recombined {
  const groups = Map.groupBy(recombineEditions(searchRecords(corpus), documents), ({ edition }) => edition);
  const editions = [...groups].flatMap(([slug, own]) =>
    slug === undefined ? [] : { slug, records: own.map(({ edition: _, ...record }) => record) },
  );
  return { shared: groups.get(undefined) ?? [], editions };
}

/** All records of such a library, in order. */
export const recordsOf = ({ shared, editions }: Recombined): readonly SearchRecord[] =>
  inOrder(
    shared,
    editions.map(({ slug, records }) => belonging(records, { slug, several: editions.length > 1 })),
  );
