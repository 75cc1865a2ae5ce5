/** Mutants of a file that change nothing that a test could see, all for the same reason. */
export interface Equivalents {
  /** Below `src/domain/`. */
  readonly file: string;
  readonly reason: string;
  /** Each as {@link describeMutant} writes it. */
  readonly mutants: readonly string[];
}

export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  readonly mutant: string;
  /** Whether no test so much as runs the code. */
  readonly uncovered: boolean;
}

/** What the tests did to the mutants of some files. */
export interface Verdict {
  /** By the first folder or the file below `src/domain/`, in order of the alphabet. */
  readonly subjects: readonly { readonly name: string; readonly killed: number; readonly survived: number }[];
  readonly survivors: readonly Survivor[];
  /** How many survived and are listed as equivalent. */
  readonly equivalent: number;
  /** What is listed for one of the files although no such mutant survived. */
  readonly outdated: readonly { readonly file: string; readonly mutant: string }[];
}

/** What Stryker says of a mutant, as far as it matters here. */
export interface Result {
  /** Path below the project's root. */
  readonly fileName: string;
  /** Lines and columns from 1, the end left out. */
  readonly location: { readonly start: Position; readonly end: Position };
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly status: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Weighs the results of a run; mutants that broke the run itself count neither way.
 * @param sources the text of each file, by its path below the project's root
 */
export function judge(
  results: readonly Result[],
  sources: ReadonlyMap<string, string>,
  equivalents: readonly Equivalents[],
): Verdict {
  const listed = equivalents.flatMap(({ file, mutants }) => mutants.map((mutant) => ({ file, mutant })));
  const unused = new Set(listed.filter(({ file }) => sources.has(`src/domain/${file}`)));
  const subjects = new Map<string, { killed: number; survived: number }>();
  const survivors: Survivor[] = [];
  let equivalent = 0;
  for (const result of results) {
    const file = result.fileName.replace('src/domain/', '');
    const subject = subjects.get(subjectOf(file)) ?? { killed: 0, survived: 0 };
    subjects.set(subjectOf(file), subject);
    if (result.status === 'Killed' || result.status === 'Timeout') subject.killed += 1;
    if (result.status !== 'Survived' && result.status !== 'NoCoverage') continue;
    const mutant = describeMutant(sources.get(result.fileName) ?? '', result);
    const entry = listed.find((entry) => entry.file === file && entry.mutant === mutant);
    if (entry) {
      unused.delete(entry);
      equivalent += 1;
      continue;
    }
    subject.survived += 1;
    const { line } = result.location.start;
    survivors.push({ file, line, mutator: result.mutatorName, mutant, uncovered: result.status === 'NoCoverage' });
  }
  return {
    subjects: [...subjects].map(([name, counts]) => ({ name, ...counts })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    survivors: survivors.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
    equivalent,
    outdated: [...unused],
  };
}

/**
 * The line that a mutant changes, with what it changes between braces: `if ({{depth > 0 → true}}) continue;`. It stays
 * the same wherever the line moves.
 */
export function describeMutant(source: string, { location: { start, end }, replacement }: Result): string {
  const lines = source.split('\n');
  const line = lines[start.line - 1] ?? '';
  const oneLine = start.line === end.line;
  const original = oneLine ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
  const rest = oneLine ? line.slice(end.column - 1) : '';
  return `${line.slice(0, start.column - 1).trimStart()}{{${original} → ${abridge(replacement ?? '')}}}${rest}`;
}

const subjectOf = (file: string): string => file.split('/')[0] ?? file;

function abridge(replacement: string): string {
  const words = replacement.replace(/\s+/gu, ' ');
  return words.length <= 80 ? words : `${words.slice(0, 80)} …`;
}
