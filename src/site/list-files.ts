import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder, by its path from there with slashes, in the order of the names. */
export const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
