import type { Edit } from '#domain/model/source.ts';
import type { Problem } from '#domain/problem.ts';
import type { Line } from '../lines.ts';

/** A table as it was read. */
export interface Table {
  /** Of its first row. */
  readonly line: number;
  /** Of its columns, or the words of the cells of its first row. */
  readonly names: readonly string[];
  readonly rows: number;
  /** Whether its rows are tasks with who answers for them; else they stay words. */
  readonly isLedger: boolean;
  /** The rows of a task that name nobody, though a column is there for those who answer. */
  readonly silent: readonly Line[];
  /** What may have been meant for a head, where the rows stay words. */
  readonly doubt: string | null;
}

/** What is found in a text, from its begin on. */
export interface Found {
  readonly edits: Edit[];
  readonly tables: Table[];
  readonly problems: Problem[];
}
