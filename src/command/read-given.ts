import { readFileSync } from 'node:fs';
import { pathGiven } from './project.ts';

/** The bytes of a file named by the user; `-` is standard input. Errors name the file, as those of a folder do not. */
export function readGiven(file: string): Buffer {
  const path = file === '-' ? 0 : pathGiven(file);
  try {
    return readFileSync(path);
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path: path === 0 ? 'standard input' : path });
  }
}
