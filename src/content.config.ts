import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { departmentSchema, editionSchema, proseSchema, targetSchema, termSchema } from '#domain/corpus/front-matter.ts';

/** Ids are the paths below the base, as the files are named. */
const files = (pattern: string | string[], base = './content') =>
  glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.mdx$/u, '') });

export const collections = {
  /** Official words only; no front matter. */
  texts: defineCollection({
    loader: files(['*/{notice,preamble,annex}.mdx', '*/clauses/*.mdx']),
    schema: z.strictObject({}),
  }),
  editions: defineCollection({ loader: files('*/edition.mdx'), schema: editionSchema }),
  targets: defineCollection({ loader: files('*/targets/*.mdx'), schema: targetSchema }),
  departments: defineCollection({ loader: files('*.mdx', './content/departments'), schema: departmentSchema }),
  terms: defineCollection({ loader: files('*.mdx', './content/terms'), schema: termSchema }),
  prose: defineCollection({ loader: files('*.mdx'), schema: proseSchema }),
};
