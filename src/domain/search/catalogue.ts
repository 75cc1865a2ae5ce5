import { editionName } from '#domain/corpus/edition-name.ts';
import { isClause, isPart, ownSentences, type Unit, unitsOf } from '#domain/document/units.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { placeOfUnit } from '../citation/place.ts';
import { type DepartmentNames, departmentNames } from './names.ts';

/** What the browser knows before it searches: names to filter by, and places to jump to. */
export interface Catalogue {
  /** Newest first. */
  readonly editions: readonly CataloguedEdition[];
  /** In the order to show them in. */
  readonly departments: readonly DepartmentNames[];
  /** Each id once, though several editions have it: the newest edition's in its order, then those of older ones alone. */
  readonly targets: readonly CataloguedTarget[];
  /** Left out where there are none. */
  readonly topics?: readonly CataloguedTopic[];
  /** As `parseVariants` reads them. */
  readonly variants: string;
  /** Changes with the index. */
  readonly version: string;
}

/** What the filter by target offers; it finds what is tied to the id in any edition. */
export interface CataloguedTarget {
  readonly id: string;
  /** As the newest edition has it; where editions differ, every title, newest first: 知识产权保护／保护. */
  readonly title: string;
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
  readonly units: readonly CataloguedUnit[];
}

/** A part, a clause, the notice or the preamble. */
export interface CataloguedUnit {
  readonly id: string;
  /** 三（四）, 第五部分, 通知. */
  readonly place: string;
  readonly title: string;
  readonly part: number | null;
  readonly clause: number | null;
  readonly sentences: number;
}

export const catalogue = (
  { editions, departments, topics }: Corpus,
  { variants, version }: Pick<Catalogue, 'variants' | 'version'>,
): Catalogue => ({
  editions: editions.map(cataloguedEdition),
  departments: departments.map(departmentNames),
  targets: cataloguedTargets(editions),
  ...(topics.length > 0 && { topics: topics.map(({ id, title }) => ({ id, title })) }),
  variants,
  version,
});

function cataloguedTargets(editions: readonly Edition[]): readonly CataloguedTarget[] {
  const titles = Map.groupBy(
    editions.flatMap(({ targets }) => targets),
    ({ id }) => id,
  );
  return Array.from(titles, ([id, targets]) => ({
    id,
    title: [...new Set(targets.map(({ title }) => title))].join('／'),
  }));
}

const cataloguedEdition = (edition: Edition): CataloguedEdition => ({
  slug: edition.slug,
  name: editionName(edition),
  title: edition.title,
  number: edition.number,
  units: unitsOf(edition).map(cataloguedUnit),
});

function cataloguedUnit(unit: Unit): CataloguedUnit {
  const inDocument = isPart(unit) ? unit : isClause(unit) ? unit.part : null;
  return {
    id: unit.id,
    place: placeOfUnit(unit),
    title: isPart(unit) || isClause(unit) ? unit.title : '',
    part: inDocument?.number ?? null,
    clause: isClause(unit) ? unit.number : null,
    sentences: ownSentences(unit).length,
  };
}
