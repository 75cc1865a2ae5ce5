import type { Department } from './department.ts';
import type { Edition } from './edition.ts';
import type { Term } from './term.ts';

/** All editions with the departments and terms they share. */
export interface Corpus {
  /** By series in the library's order, newest first; the first is the current one. */
  readonly editions: readonly Edition[];
  /** In the order to show them in. */
  readonly departments: readonly Department[];
  readonly terms: readonly Term[];
}
