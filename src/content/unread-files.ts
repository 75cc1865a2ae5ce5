import { globSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import { collections } from './collections.ts';

/** What an edition's folder holds besides the files of the collections. */
const BESIDE = ['*/source.txt', '*/source.json', '*/received.*', '*/edits.json', '*/addresses.json'];

/** Every file of words or data that nothing reads, so that nothing written is lost by its name alone. */
export function findUnread(folder: string): Problem[] {
  const own = Object.values(collections).flatMap((one) => one.files.map((files) => posix.join(one.folder, files)));
  const read = new Set(globSync([...own, ...BESIDE], { cwd: folder }));
  return globSync('**/*.{mdx,md,txt,json,yaml,yml}', { cwd: folder })
    .filter((file) => !read.has(file))
    .sort()
    .map((file) => ({
      file: join(folder, file),
      line: null,
      words: '',
      fault: 'nothing reads this file',
      mend: 'Give it the place and the name of its kind, as in src/content/collections.ts, or take it away.',
    }));
}
