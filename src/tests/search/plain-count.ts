import type { Corpus } from '#domain/model/corpus.ts';

/** What is asked: terms of Han characters and digits alone, which need no folding, and what they are narrowed by. */
export interface NarrowedQuestion {
  readonly terms: readonly string[];
  readonly filters: Readonly<Record<Narrowing, readonly string[]>>;
}

const narrowings = ['edition', 'department', 'part', 'target', 'kind'] as const;
type Narrowing = (typeof narrowings)[number];

/** A sentence of the parts, with all that decides whether it counts. */
interface Unit extends Readonly<Record<Narrowing, readonly string[]>> {
  /** Where it stands in the words of its duty and note. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly text: string;
  readonly note: string;
}

/**
 * Counts sentences by reading them one by one, with nothing of the search: a sentence counts when each term stands in it,
 * in its duty's note or is a name of one of its departments; a term that straddles two sentences counts both. Where no edition is
 * asked for, sentences with the words of one of a newer edition that is left, too, do not count. Gives
 * `department protection 2` for every value of which something is left by the filters of the other questions, sorted.
 */
export function plainCount({ editions, departments }: Corpus): (question: NarrowedQuestion) => readonly string[] {
  const units = editions.flatMap((edition) =>
    edition.parts
      .flatMap(({ clauses }) => clauses)
      .flatMap((clause) =>
        clause.duties.flatMap((duty) => {
          const note = duty.note?.words ?? '';
          const text = duty.sentences.map(({ words }) => words).join('') + note;
          const stated = edition.targets.filter((target) => target.duty === duty.id).map(({ id }) => id);
          let end = 0;
          return duty.sentences.map(({ words, targets }): Unit => {
            const start = end;
            end += words.length;
            return {
              ...{ start, end, words, text, note },
              edition: editions.length > 1 ? [edition.slug] : [],
              department: duty.departments.map(({ id }) => id),
              part: [clause.part.id],
              target: [...new Set([...stated, ...targets.map(({ id }) => id)])],
              kind: [duty.note ? 'task' : 'unassigned'],
            };
          });
        }),
      ),
  );
  const namedBy = (term: string): readonly string[] =>
    departments
      .filter(({ token, name, aliases, parent }) => [token, name, ...aliases, parent].includes(term))
      .map(({ id }) => id);
  const holds = (unit: Unit, term: string): boolean => {
    for (let at = unit.text.indexOf(term); at >= 0; at = unit.text.indexOf(term, at + 1)) {
      if (at < unit.end && at + term.length > unit.start) return true;
    }
    return unit.note.includes(term) || namedBy(term).some((id) => unit.department.includes(id));
  };
  return ({ terms, filters }) => {
    const holding = units.filter((unit) => terms.every((term) => holds(unit, term)));
    const lines = narrowings.flatMap((narrowing) => {
      const left = holding.filter((unit) =>
        narrowings.every(
          (other) =>
            other === narrowing ||
            filters[other].length === 0 ||
            unit[other].some((value) => filters[other].includes(value)),
        ),
      );
      const values = new Set(left.flatMap((unit) => unit[narrowing]));
      const alike = narrowing !== 'edition' && filters.edition.length === 0;
      return Array.from(values, (value) => {
        const having = left.filter((unit) => unit[narrowing].includes(value));
        // The units stand newest edition first.
        const counting = having.filter(
          ({ words, edition }) =>
            !alike || having.find((other) => other.words === words)?.edition.join() === edition.join(),
        );
        return `${narrowing} ${value} ${counting.length}`;
      });
    });
    return lines.sort();
  };
}
