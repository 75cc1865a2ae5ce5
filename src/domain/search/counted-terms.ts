import { parseVariants } from '../document/variants.ts';
import type { Catalogue } from './catalogue.ts';
import type { CountedTerm } from './count.ts';
import { departmentsNamed } from './names.ts';
import { parseTerms } from './query.ts';

/** The terms of a query as far as they decide what counts. */
export const countedTerms = (
  query: string,
  { departments, variants }: Pick<Catalogue, 'departments' | 'variants'>,
): readonly CountedTerm[] =>
  parseTerms(query, parseVariants(variants)).map((words) => ({
    words,
    departments: departmentsNamed(words, departments).map(({ id }) => id),
  }));
