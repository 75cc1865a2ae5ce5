import type { Corpus } from '#domain/model/corpus.ts';
import type { Edition } from '#domain/model/edition.ts';
import { type CataloguedEdition, cataloguedEdition } from './catalogue.ts';
import { searchRecords } from './records.ts';
import { scan } from './scan.ts';
import type { Answer } from './search.ts';
import { cataloguedUnits } from './units.ts';

/** What a search in the whole library knows of it beside its catalogue; it grows with every edition. */
export interface Holdings {
  /** Newest first. */
  readonly editions: readonly CataloguedEdition[];
  /** Each part once, though several editions have it. */
  readonly parts: readonly { readonly id: string; readonly place: string }[];
  /** Each id once, though several editions have it: the newest edition's in its order, then those of older ones alone. */
  readonly targets: readonly CataloguedTarget[];
  /** What a query without terms or filters counts, which would take every record. */
  readonly everything: Omit<Answer, 'results'>;
  /** Whether there is an index that says which editions hold a word. */
  readonly indexed: boolean;
}

/** What the filter by target offers; it finds what is tied to the id in any edition. */
export interface CataloguedTarget {
  readonly id: string;
  /** As the newest edition has it; where editions differ, every title, newest first: 知识产权保护／保护. */
  readonly title: string;
}

export function holdings(corpus: Corpus, indexed: boolean): Holdings {
  const { results: _, ...everything } = scan(searchRecords(corpus), [], { limit: 0 });
  return {
    editions: corpus.editions.map((edition) => cataloguedEdition(edition, corpus)),
    parts: partsOf(corpus.editions),
    targets: cataloguedTargets(corpus.editions),
    everything,
    indexed,
  };
}

function partsOf(editions: readonly Edition[]): Holdings['parts'] {
  const units = editions.flatMap(cataloguedUnits).filter(({ clause, part }) => part !== null && clause === null);
  return Array.from(new Map(units.map(({ id, place }) => [id, place])), ([id, place]) => ({ id, place }));
}

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
