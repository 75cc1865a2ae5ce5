import { parseVariants } from '#domain/document/variants.ts';
import type { PublishedComparison } from '#domain/lineage/across.ts';
import { compareDataPath, editionDataPath, searchDataPath, unitReferencePath } from '#domain/paths.ts';
import type { ReadFile } from '#domain/proof/check-site.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import type { Holdings } from '#domain/search/holdings.ts';
import type { CataloguedUnit, EditionWithUnits } from '#domain/search/units.ts';
import type { CheckedDocument } from '#domain/verify/checked-document.ts';
import { type LaidOut, layOut } from '#domain/verify/laid-out.ts';

/** A sentence as `data/2022.json` publishes it, as far as it is answered with. */
export interface PublishedSentence {
  readonly id: string;
  readonly text: string;
  readonly url: string;
  readonly hash: string;
}

export interface PublishedDuty {
  readonly id: string;
  readonly note: string | null;
  readonly departments: readonly { readonly id: string; readonly role: string }[];
  readonly sentences: readonly PublishedSentence[];
}

export interface PublishedClause {
  readonly id: string;
  readonly duties: readonly PublishedDuty[];
  readonly units?: readonly PublishedClause[];
}

/** An edition as `data/2022.json` publishes it, as far as it is answered with. */
export interface PublishedDocument {
  readonly edition: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly signed: string;
  readonly url: string;
  readonly notice: { readonly sentences: readonly PublishedSentence[] } | null;
  readonly preamble: { readonly sentences: readonly PublishedSentence[] } | null;
  readonly parts: readonly { readonly id: string; readonly clauses: readonly PublishedClause[] }[];
  readonly departments: readonly {
    readonly id: string;
    readonly token: string;
    readonly name: string;
    readonly tasks: readonly string[];
  }[];
}

/** The words of a unit as `data/refs/2022/3-4.json` publishes them. */
export interface PublishedUnit {
  readonly place: string;
  readonly title: string;
  readonly document: { readonly title: string; readonly number: string };
  readonly url: string;
  readonly hash: string;
  readonly words: string;
  readonly sentences: Readonly<Record<string, { readonly url: string; readonly hash: string; readonly words: string }>>;
}

/** A comparison as `data/compare/2023-2022.json` publishes it. */
export interface PublishedChanges extends PublishedComparison {
  readonly url: string;
  readonly standing: string;
  readonly counts: unknown;
}

/** What is known of a published site before anything is asked. */
export interface KnownLibrary extends Pick<Catalogue, 'departments' | 'variants'> {
  /** Newest first. */
  readonly editions: readonly EditionWithUnits[];
}

/** A published site, read file by file as it is asked for. */
export interface Library {
  readonly catalogue: KnownLibrary;
  readonly document: (edition: string) => Promise<PublishedDocument>;
  /** The words of an edition, laid out for comparing when they are first asked for. */
  readonly laidOut: (edition: string) => Promise<LaidOut>;
  /** Null where the unit has no words of its own. */
  readonly unit: (edition: string, unit: string) => Promise<PublishedUnit | null>;
  /** Null where the two are not compared. */
  readonly changes: (later: string, earlier: string) => Promise<PublishedChanges | null>;
}

/**
 * Opens a published site.
 * @throws Error where a file is not there that every site has
 */
export async function openLibrary(read: ReadFile): Promise<Library> {
  const asked = new Map<string, Promise<unknown>>();
  const find = <T>(path: string): Promise<T | null> => {
    const known = asked.get(path);
    if (known) return known as Promise<T | null>;
    const found = read(path).then((bytes) => bytes && JSON.parse(new TextDecoder().decode(bytes)));
    asked.set(path, found);
    found.catch(() => asked.delete(path));
    return found;
  };
  const get = async <T>(path: string): Promise<T> => {
    const found = await find<T>(path);
    if (found === null) throw new Error(`The site has no ${path}.`);
    return found;
  };
  const laidOut = new Map<string, Promise<LaidOut>>();
  const layOutEdition = async (edition: string): Promise<LaidOut> => {
    const { runs, variants } = await get<CheckedDocument>(`verify/${edition}.json`);
    return layOut(runs, parseVariants(variants));
  };
  const [{ departments, variants }, { editions }, units] = await Promise.all([
    get<Catalogue>(searchDataPath('catalogue')),
    get<Holdings>(searchDataPath('editions')),
    get<Readonly<Record<string, readonly CataloguedUnit[]>>>(searchDataPath('units')),
  ]);
  return {
    catalogue: {
      departments,
      variants,
      editions: editions.map((edition) => ({ ...edition, units: units[edition.slug] ?? [] })),
    },
    document: (edition) => get(editionDataPath(edition, 'json')),
    laidOut: (edition) => {
      const laying = laidOut.get(edition) ?? layOutEdition(edition);
      laidOut.set(edition, laying);
      laying.catch(() => laidOut.delete(edition));
      return laying;
    },
    unit: (edition, unit) => find(unitReferencePath(edition, unit)),
    changes: (later, earlier) => find(compareDataPath(later, earlier, 'json')),
  };
}
