import { z } from 'zod';
import {
  departmentSchema,
  editionSchema,
  librarySchema,
  lineageSchema,
  proseSchema,
  seriesSchema,
  targetSchema,
  termSchema,
  topicSchema,
} from '#domain/corpus/front-matter.ts';

/** A kind of MDX file in a content folder. */
export interface Collection {
  /** The folder below the content folder from which on its files have their names. */
  readonly folder: string;
  /** Globs of its files below that folder. */
  readonly files: readonly string[];
  /** What their front matter says. */
  readonly schema: z.ZodType;
}

/** The collections of a content folder. */
export const collections = {
  /** Official words only; no front matter. */
  texts: {
    folder: '',
    files: ['*/{notice,preamble,annex,closing}.mdx', '*/clauses/*.mdx'],
    schema: z.strictObject({}),
  },
  editions: { folder: '', files: ['*/edition.mdx'], schema: editionSchema },
  lineages: { folder: '', files: ['*/lineage.mdx'], schema: lineageSchema },
  targets: { folder: '', files: ['*/targets/*.mdx'], schema: targetSchema },
  series: { folder: 'series', files: ['*.mdx'], schema: seriesSchema },
  library: { folder: '', files: ['library.mdx'], schema: librarySchema },
  departments: { folder: 'departments', files: ['*.mdx'], schema: departmentSchema },
  terms: { folder: 'terms', files: ['*.mdx'], schema: termSchema },
  topics: { folder: 'topics', files: ['*.mdx'], schema: topicSchema },
  prose: { folder: '', files: ['!(library).mdx'], schema: proseSchema },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** The front matter of a collection's files. */
export type DataOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;
