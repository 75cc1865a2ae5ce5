import type { Department } from './department.ts';
import type { Edition } from './edition.ts';
import type { Term } from './term.ts';
import type { Topic } from './topic.ts';

/** All editions with the departments, terms and topics they share. */
export interface Corpus {
  /** By series in the library's order, newest first; the first is the current one. */
  readonly editions: readonly Edition[];
  /** In the order to show them in. */
  readonly departments: readonly Department[];
  readonly terms: readonly Term[];
  /** By their slugs; none where no editor wrote one. */
  readonly topics: readonly Topic[];
}
