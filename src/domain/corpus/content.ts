import type { Edit } from '#domain/model/source.ts';
import type { DepartmentData, EditionData, TargetData, TermData } from './front-matter.ts';

/** Everything under `content/` as read from the files, its front matter already checked by the schemas. */
export interface Content {
  readonly editions: readonly EditionContent[];
  readonly departments: readonly Entry<DepartmentData>[];
  readonly terms: readonly Entry<TermData>[];
}

/** One edition's folder. */
export interface EditionContent {
  readonly slug: string;
  /** Path of the folder below the repository's root. */
  readonly folder: string;
  readonly data: EditionData;
  /** The text as received. */
  readonly source: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  readonly edits: readonly Edit[];
  /** `notice`, `preamble`, `annex`, and a file for each part and clause, named by its id; in any order. */
  readonly texts: readonly TextFile[];
  readonly targets: readonly Entry<TargetData>[];
}

/** A file of official words. */
export interface TextFile {
  readonly id: string;
  readonly file: string;
  readonly body: string;
}

/** A file with front matter, named by its id. */
export interface Entry<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
}
