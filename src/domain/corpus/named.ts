/** A run of a name in a note, with the department that it names; a run between names has null for both. */
export interface NamedRun {
  readonly words: string;
  readonly department: string | null;
  /** Whether it is a name. */
  readonly isName: boolean;
}

const OWN_BRACKET = /[（(][^（()）]*[）)]$/u;
const AND = /以及|[和及与]/gu;

/**
 * Finds whom a name in a note names: 甲, 甲（乙）where 甲 is known, 甲和乙 as two where one of them is known; else one
 * that nobody knows.
 */
export function findNamed(words: string, names: ReadonlyMap<string, string>): NamedRun[] {
  const known = departmentOf(words, names);
  if (known !== null) return [{ words, department: known, isName: true }];
  for (const { index, 0: and } of words.matchAll(AND)) {
    const [first, second] = [words.slice(0, index), words.slice(index + and.length)];
    const ids = [departmentOf(first, names), departmentOf(second, names)] as const;
    if (first === '' || second === '' || ids.every((id) => id === null)) continue;
    return [
      { words: first, department: ids[0], isName: true },
      { words: and, department: null, isName: false },
      { words: second, department: ids[1], isName: true },
    ];
  }
  return [{ words, department: null, isName: true }];
}

const departmentOf = (words: string, names: ReadonlyMap<string, string>): string | null =>
  names.get(words) ?? names.get(words.replace(OWN_BRACKET, '')) ?? null;
