/** Something wrong, written for the person who must mend it. */
export interface Problem {
  /** Path below the repository's root, or the path as given on the command line. */
  readonly file: string;
  /** From 1; null where the fault is the whole file's. */
  readonly line: number | null;
  /** The words at fault; empty where there are none to show. */
  readonly words: string;
  readonly fault: string;
  /** What to do about it. */
  readonly mend: string;
}

/** Prints a problem as `file:line: fault: “words”. Mend.` on one line. */
export function describe({ file, line, words, fault, mend }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  const shown = words === '' ? '' : `: “${abridge(words)}”`;
  return `${place}: ${fault}${shown}. ${mend}`;
}

/** Stops a build or an import with every problem at once. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`;
    super(`${count}:\n${problems.map((problem) => `  ${describe(problem)}`).join('\n')}`);
    this.name = 'ProblemsError';
    this.problems = problems;
    // Where in the code it was found helps nobody to mend it, and would be printed below it.
    this.stack = '';
  }
}

function abridge(words: string): string {
  const points = [...words];
  return points.length <= 40 ? words : `${points.slice(0, 40).join('')}……`;
}

/** Stops a command for what a program that it has called has printed already. */
export class SaidError extends Error {
  constructor() {
    super('What is wrong has been printed.');
    this.name = 'SaidError';
  }
}
