import { editionSearchPath } from '#domain/paths.ts';
import type { Bundle } from '#domain/search/bundle.ts';
import { type PackedRecord, unpackRecords } from '#domain/search/pack.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { belonging, inOrder } from '#domain/search/records.ts';
import type { CataloguedUnit } from '#domain/search/units.ts';
import { fetchJson } from './fetch-json.ts';

interface Opened {
  readonly records: readonly SearchRecord[];
  readonly units: readonly CataloguedUnit[];
}

/** The records of the library as far as they are here; those of an edition come in one file when they are needed. */
export class AtHand {
  private readonly shared: readonly SearchRecord[];
  private readonly several: boolean;
  private readonly asked = new Map<string, Promise<Opened>>();
  private readonly opened = new Map<string, Opened>();
  /** Put in order once for all that are asked for while no others come. */
  private ordered: readonly SearchRecord[] = [];
  private orderedOf: readonly string[] = [];

  /**
   * @param shared what is of no edition
   * @param several whether the library holds several editions
   */
  constructor(shared: readonly PackedRecord[], several: boolean) {
    this.shared = unpackRecords(shared);
    this.several = several;
  }

  /** Fetches what is not here yet of some editions; gives those that cannot be had, which are asked for anew the next time. */
  async load(editions: readonly string[]): Promise<readonly string[]> {
    const missing = editions.filter((slug) => !this.opened.has(slug));
    const outcomes = await Promise.allSettled(missing.map((slug) => this.loadOne(slug)));
    for (const outcome of outcomes) if (outcome.status === 'rejected') console.error(outcome.reason);
    return missing.filter((slug) => !this.opened.has(slug));
  }

  /** Whether all of some editions is here. */
  has(editions: readonly string[]): boolean {
    return editions.every((slug) => this.opened.has(slug));
  }

  /** The records that are here of some editions, which stand newest first, and those of none, in order. */
  records(editions: readonly string[]): readonly SearchRecord[] {
    const here = editions.filter((slug) => this.opened.has(slug));
    if (this.ordered.length === 0 || here.join() !== this.orderedOf.join()) {
      this.orderedOf = here;
      this.ordered = inOrder(
        this.shared,
        here.map((slug) => this.opened.get(slug)?.records ?? []),
      );
    }
    return this.ordered;
  }

  /** The units of an edition that is here. */
  units(edition: string): readonly CataloguedUnit[] {
    return this.opened.get(edition)?.units ?? [];
  }

  private loadOne(slug: string): Promise<Opened> {
    const known = this.asked.get(slug);
    if (known) return known;
    const opening = fetchJson<Bundle>(editionSearchPath(slug)).then(({ records, units }) => {
      const opened = { records: belonging(unpackRecords(records), { slug, several: this.several }), units };
      this.opened.set(slug, opened);
      return opened;
    });
    this.asked.set(slug, opening);
    opening.catch(() => this.asked.delete(slug));
    return opening;
  }
}
