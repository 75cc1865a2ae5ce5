import type { Edit } from '#domain/model/source.ts';
import type {
  DepartmentData,
  EditionData,
  LibraryData,
  LineageData,
  SeriesData,
  TargetData,
  TermData,
  TopicData,
} from './front-matter.ts';
import type { SourceRecord } from './import-records.ts';

/** Everything under `content/` as read from the files, its front matter already checked by the schemas. */
export interface Content {
  readonly editions: readonly EditionContent[];
  /** Editions of which only the words could be read. */
  readonly unfinished: readonly EditionWords[];
  readonly series: readonly Entry<SeriesData>[];
  /** Null where the file is missing. */
  readonly library: Entry<LibraryData> | null;
  readonly departments: readonly Entry<DepartmentData>[];
  readonly terms: readonly Entry<TermData>[];
  readonly topics: readonly LocatedEntry<TopicData>[];
  /** Files that could not be read: what seems to be lacking may stand in them. */
  readonly refused: readonly string[];
}

/** One edition's folder. */
export interface EditionContent extends EditionWords {
  readonly data: EditionData;
  readonly targets: readonly Entry<TargetData>[];
  readonly lineage: LocatedEntry<LineageData> | null;
}

/** What the import wrote for an edition. */
export interface EditionWords {
  readonly slug: string;
  /** Path of the folder below the repository's root. */
  readonly folder: string;
  /** The text as received. */
  readonly source: string;
  /** What the import recorded of it; its hash is that of the bytes of the text. */
  readonly record: SourceRecord;
  readonly edits: readonly Edit[];
  /** `notice`, `preamble`, `annex`, and a file for each part and clause, named by its id; in any order. */
  readonly texts: readonly TextFile[];
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

/** An entry that knows where each piece of its front matter stands. */
export interface LocatedEntry<Data> extends Entry<Data> {
  /** The line of the file on which the value at a path into its data stands. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}
