import { parseParagraphs } from '../document/escaping.ts';
import { cutOutline, type OutlineUnit, unitsOfOutline } from '../document/outline.ts';
import type { Problem } from '../problem.ts';
import type { TextFile } from './content.ts';

const BEFORE = ['notice', 'preamble'];
/** What stands below the body, before attached texts. */
const BELOW = ['annex', 'closing'];

/** A paragraph of the official words, with the file that it stands in. */
export interface FiledParagraph {
  readonly words: string;
  /** From 1, in the file. */
  readonly line: number;
  readonly file: TextFile;
}

/** The files of official words in document order: notice, preamble, body, annex line, closing, attached texts. */
export function inDocumentOrder(files: readonly TextFile[]): TextFile[] {
  const rank = ({ id }: TextFile): number[] => {
    if (BEFORE.includes(id)) return [0, BEFORE.indexOf(id)];
    if (BELOW.includes(id)) return [2, BELOW.indexOf(id)];
    return [id.startsWith('x') ? 3 : 1, ...id.split('-').map((piece) => Number(piece.replace(/^[a-z]/u, '')))];
  };
  return [...files].sort((a, b) => compare(rank(a), rank(b)));
}

/** Whether a file holds a unit of the body or of an attached text. */
export const holdsUnits = ({ id }: Pick<TextFile, 'id'>): boolean => !BEFORE.includes(id) && !BELOW.includes(id);

/** The units of the body and of attached texts, cut from all their files together. */
export function outlineOf(files: readonly TextFile[]): readonly OutlineUnit<FiledParagraph>[] {
  const paragraphs = files
    .filter(holdsUnits)
    .flatMap((file) => parseParagraphs(file.body).map((paragraph) => ({ ...paragraph, file })));
  return cutOutline(paragraphs).units;
}

/** Checks that every file of the body begins with the label of its name, and has its part before it. */
export function checkOrder(files: readonly TextFile[]): Problem[] {
  const ids = new Set(files.map(({ id }) => id));
  /** By the file, the first unit that begins there. */
  const begun = new Map<string, string>();
  for (const { id, paragraphs } of unitsOfOutline(outlineOf(files))) {
    const file = paragraphs[0]?.file.file ?? '';
    if (!begun.has(file)) begun.set(file, id);
  }
  return files.flatMap((of, index) => {
    const { id, file, body } = of;
    const problem = (words: string, fault: string, mend: string): Problem => ({ file, line: 1, words, fault, mend });
    if (files[index - 1]?.id === id) return [problem(id, 'another file has the same id', 'Leave one of the two.')];
    if (!holdsUnits(of)) return [];
    if (!/^(?:\d+(?:-\d+)?|[abcnx]\d+)$/u.test(id))
      return [problem(id, 'the name of the file is not an id', 'Name it by its part and clause, 3-4.mdx.')];
    const part = /^(\d+)-/u.exec(id)?.[1];
    if (part !== undefined && !ids.has(part))
      return [problem(id, `part ${part} has no file`, `Import again; clauses/${part}.mdx holds its heading.`)];
    if (begun.get(file) === id) return [];
    const heading = parseParagraphs(body)[0]?.words ?? '';
    const level = part === undefined ? 'part' : 'clause';
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
