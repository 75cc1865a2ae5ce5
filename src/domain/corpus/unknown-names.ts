import { isCollective } from '../document/responsibility/piece.ts';
import type { Problem } from '../problem.ts';
import { oneOff } from './one-off.ts';

/** A name in the notes of a document that no department has. */
export interface UnknownName {
  readonly words: string;
  /** How often notes name it. */
  readonly times: number;
  /** Where it stands first. */
  readonly file: string;
  readonly line: number;
  /** Known names, and names that the document has more often, one character off: more often a misprint than another. */
  readonly near: readonly string[];
  /** Whether it is the name of many, 各区县. */
  readonly collective: boolean;
}

export const UNKNOWN_DEPARTMENT = 'a note names a department that is not known';

/** Gathers the names that no department has, each once, in the order in which they are added. */
export class UnknownNames {
  private readonly found = new Map<string, { times: number; file: string; line: number }>();

  add(words: string, file: string, line: number): void {
    const before = this.found.get(words);
    if (before === undefined) this.found.set(words, { times: 1, file, line });
    else before.times += 1;
  }

  /** @param known every name that the document may use */
  list(known: ReadonlyMap<string, string>): UnknownName[] {
    const all = [...this.found];
    return all.map(([words, { times, file, line }]) => {
      const oftener = all.filter(([, other]) => other.times > times).map(([other]) => other);
      const near = [...known.keys(), ...oftener].filter((other) => oneOff(words, other));
      return { words, times, file, line, near, collective: isCollective(words) };
    });
  }
}

/** Says what is to be done about a name that no department has. */
export function unknownDepartment({ words, times, file, line, near }: UnknownName): Problem {
  const often = times === 1 ? '' : `It is named ${times} times, here first. `;
  const misprint =
    near.length === 0
      ? ''
      : `It is one character off ${near.join(' and ')}: correct a misprint by an entry in edits.json with its evidence. `;
  return { file, line, words, fault: UNKNOWN_DEPARTMENT, mend: `${often}${misprint}${ADD}` };
}

const ADD =
  'Add content/departments/<slug>.mdx for it (the import writes it with --add-departments), or the name to the aliases of the department meant. A name with dates is known in documents of its time alone.';
