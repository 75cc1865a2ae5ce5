import { parseParagraphs } from '../document/escaping.ts';
import { parseLabel } from '../document/labels.ts';
import type { Problem } from '../problem.ts';
import type { TextFile } from './content.ts';

const BEFORE = ['notice', 'preamble'];

/** The files of official words in document order: notice, preamble, parts with their clauses, annex. */
export function inDocumentOrder(files: readonly TextFile[]): TextFile[] {
  const rank = ({ id }: TextFile): number[] => {
    if (BEFORE.includes(id)) return [0, BEFORE.indexOf(id)];
    if (id === 'annex') return [2];
    return [1, ...id.split('-').map(Number)];
  };
  return [...files].sort((a, b) => compare(rank(a), rank(b)));
}

/** Checks that every file of a part or clause has its part before it and begins with the label of its name. */
export function checkOrder(files: readonly TextFile[]): Problem[] {
  const ids = new Set(files.map(({ id }) => id));
  return files.flatMap(({ id, file, body }, index) => {
    const problem = (words: string, fault: string, mend: string): Problem => ({ file, line: 1, words, fault, mend });
    if (files[index - 1]?.id === id) return [problem(id, 'another file has the same id', 'Leave one of the two.')];
    if (BEFORE.includes(id) || id === 'annex') return [];
    const match = /^(\d+)(?:-(\d+))?$/u.exec(id);
    if (match === null)
      return [problem(id, 'the name of the file is not an id', 'Name it by its part and clause, 3-4.mdx.')];
    const [, part = '', clause] = match;
    if (!ids.has(part))
      return [problem(id, `part ${part} has no file`, `Import again; clauses/${part}.mdx holds its heading.`)];
    const heading = parseParagraphs(body)[0]?.words ?? '';
    const label = parseLabel(heading);
    const level = clause === undefined ? 'part' : 'clause';
    if (label?.level === level && label.number === Number(clause ?? part)) return [];
    return [
      problem(
        heading.slice(0, 20),
        `the file does not begin with the label of ${level} ${id}`,
        'Import again, or rename the file.',
      ),
    ];
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
