import { fold } from './fold.ts';
import type { SearchRecord } from './record.ts';

/** A name that a reader may mean, folded, and the query that finds what it names. */
export interface Nameable {
  readonly words: string;
  readonly query: string;
}

/**
 * All that departments, targets and terms are called, each once. A department is asked for by the name that the text
 * has, except by a name that several share: 专利局.
 */
export function nameables(records: readonly SearchRecord[]): readonly Nameable[] {
  const lines = records
    .filter(({ kind }) => kind === 'department' || kind === 'target' || kind === 'term')
    .flatMap(({ kind, title, path, blocks }) =>
      blocks
        .filter((block) => block.kind === 'line')
        .map(({ words }) => ({
          words: fold(words),
          written: words,
          owner: kind === 'department' ? { title, path } : null,
        })),
    );
  return Array.from(
    Map.groupBy(lines, ({ words }) => words),
    ([words, alike]) => {
      const [first] = alike;
      const alone = new Set(alike.map(({ owner }) => owner?.path)).size === 1;
      return { words, query: (alone ? first?.owner?.title : null) ?? first?.written ?? words };
    },
  );
}

/**
 * Whether words are a name with something left out or put in, both ends kept: 运用司 for 运用促进司, 条约法律司 for
 * 条法司. At least three characters must be the same, and half of the longer.
 */
export function abbreviates(words: string, name: string): boolean {
  const [short, long] = words.length < name.length ? [words, name] : [name, words];
  if (short.length < 3 || short.length * 2 < long.length || short.length === long.length) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
