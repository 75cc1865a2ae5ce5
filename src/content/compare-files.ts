import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import { asLines } from './read-text.ts';

const MEND =
  'Import again; a wrong word of the extraction is mended by an entry in edits.json, never by hand in a clause.';

/** Every difference between the files of a folder and what the import would write there. */
export function compareFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Problem[] {
  const differing = [...files].flatMap(([name, text]): Problem[] => {
    const file = join(folder, name);
    if (!existsSync(file)) return [{ file, line: null, words: '', fault: 'the file is missing', mend: MEND }];
    const bytes = readFileSync(file);
    // Bytes are compared as they are, words as they are read.
    if (typeof text !== 'string' && bytes.equals(text)) return [];
    const expected = Buffer.from(text).toString('utf8').split('\n');
    const received = bytes.toString('utf8');
    if (typeof text !== 'string' && (!isUtf8(text) || !isUtf8(bytes)))
      return [{ file, line: null, words: '', fault: 'the file is not what was received', mend: MEND }];
    const found = (typeof text === 'string' ? asLines(received) : received).split('\n');
    const line = expected.findIndex((row, index) => row !== found[index]);
    if (line === -1 && expected.length === found.length) return [];
    const at = line === -1 ? expected.length : line;
    const words = firstDifference(found[at] ?? '', expected[at] ?? '');
    return [{ file, line: at + 1, words, fault: 'the file is not what the source gives', mend: MEND }];
  });
  const extra = strangers(folder, new Set(files.keys())).map((name) => ({
    file: join(folder, name),
    line: null,
    words: '',
    fault: 'the source has no words for this file',
    mend: MEND,
  }));
  return [...differing, ...extra];
}

/** The files of official words in a folder that are not among those owned, by their path below it. */
export function strangers(folder: string, owned: ReadonlySet<string>): string[] {
  const clauses = join(folder, 'clauses');
  const names = existsSync(clauses) ? readdirSync(clauses).map((name) => `clauses/${name}`) : [];
  const openings = ['notice.mdx', 'preamble.mdx', 'annex.mdx', 'closing.mdx'].filter((name) =>
    existsSync(join(folder, name)),
  );
  return [...openings, ...names.filter((name) => name.endsWith('.mdx'))].filter((name) => !owned.has(name));
}

function firstDifference(found: string, expected: string): string {
  const points = [...found];
  const wanted = [...expected];
  const at = points.findIndex((point, index) => point !== wanted[index]);
  return points.slice(Math.max(0, at - 4), at === -1 ? undefined : at + 16).join('');
}
