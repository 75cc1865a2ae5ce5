import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import { checkProse } from './check-prose.ts';
import { type CollectionName, collections, type DataOf } from './collections.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readText } from './read-text.ts';

/** A file of a collection as read. */
export interface ReadEntry<Data> {
  /** The path below the collection's folder, without ending: `2022/clauses/3-4`, `protection`. */
  readonly id: string;
  readonly file: string;
  readonly data: Data;
  /** What stands below the front matter. */
  readonly body: string;
  /** The line of the file on which the value at a path into the front matter stands. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Reads the files of a collection in the order of their names; what is refused is left out, with problems more. */
export function readCollection<Name extends CollectionName>(
  folder: string,
  name: Name,
  problems: Problem[],
): ReadEntry<DataOf<Name>>[] {
  const { folder: below, files } = collections[name];
  return globSync([...files], { cwd: join(folder, below) })
    .map((path) => ({ id: path.replaceAll('\\', '/').replace(/\.mdx$/u, ''), file: join(folder, below, path) }))
    .filter(({ file }) => statSync(file).isFile())
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, file }) => {
      const text = readText(file, problems);
      const read = text === null ? null : readParts(name, text, file, problems);
      return read === null ? [] : [{ id, file, ...read }];
    });
}

function readParts<Name extends CollectionName>(
  name: Name,
  text: string,
  file: string,
  problems: Problem[],
): Pick<ReadEntry<DataOf<Name>>, 'data' | 'body' | 'lineOf'> | null {
  if (name === 'texts') return { data: {} as DataOf<Name>, body: text, lineOf: () => 1 };
  const read = readFrontMatter(text, collections[name].schema, file, problems);
  if (read === null) return null;
  problems.push(...checkProse(read.body, read.bodyLine, file));
  return { data: read.data as DataOf<Name>, body: read.body, lineOf: read.lineOf };
}
