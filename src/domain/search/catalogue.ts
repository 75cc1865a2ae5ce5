import { departmentsAsOf } from '#domain/corpus/department-on.ts';
import { editionName } from '#domain/corpus/edition-name.ts';
import { currentEdition } from '#domain/corpus/find.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { type DepartmentNames, departmentNames } from './names.ts';

/** What the browser knows before it searches; it grows with no edition. */
export interface Catalogue {
  /** The newest edition. */
  readonly current: CataloguedEdition;
  /** How many editions there are. */
  readonly held: number;
  /** In the order to show them in. */
  readonly departments: readonly DepartmentNames[];
  /** Left out where there are none. */
  readonly topics?: readonly CataloguedTopic[];
  /** As `parseVariants` reads them. */
  readonly variants: string;
  /** Changes with every record of the library. */
  readonly version: string;
}

/** A topic, to be led to by its title. */
export interface CataloguedTopic {
  readonly id: string;
  readonly title: string;
}

export interface CataloguedEdition {
  readonly slug: string;
  /** What it is called in passing, 2022年指引. */
  readonly name: string;
  readonly title: string;
  /** 发文字号. */
  readonly number: string;
  /** What departments were called when it was signed, by their ids; those alone that are called otherwise today. */
  readonly called?: Readonly<Record<string, string>>;
}

export function catalogue(corpus: Corpus, known: Pick<Catalogue, 'variants' | 'version'>): Catalogue {
  const { editions, departments, topics } = corpus;
  return {
    current: cataloguedEdition(currentEdition(corpus), corpus),
    held: editions.length,
    departments: departments.map(departmentNames),
    ...(topics.length > 0 && { topics: topics.map(({ id, title }) => ({ id, title })) }),
    ...known,
  };
}

export function cataloguedEdition(edition: Edition, corpus: Corpus): CataloguedEdition {
  const { slug, title, number } = edition;
  const today = new Map(corpus.departments.map(({ id, token }) => [id, token]));
  const renamed = departmentsAsOf(edition, corpus).filter(({ id, token }) => token !== today.get(id));
  return {
    slug,
    name: editionName(edition),
    title,
    number,
    ...(renamed.length > 0 && { called: Object.fromEntries(renamed.map(({ id, token }) => [id, token])) }),
  };
}
