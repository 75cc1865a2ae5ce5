import type { SearchRecord } from './record.ts';

/** A heading of one line, as far as a test looks at it. */
export const headingOf = (words: string, path = ''): SearchRecord => ({
  kind: 'heading',
  path,
  place: '',
  title: '',
  departments: [],
  part: null,
  targets: [],
  blocks: [{ kind: 'line', number: null, path, words, runsOn: false }],
});
