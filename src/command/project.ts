import { isAbsolute, resolve } from 'node:path';

/** The project's folder, wherever a command is typed. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** Where the command was typed: commands work at the project's root. */
const stoodAt = process.cwd();

/** A path typed by the user as it is to be opened from the project's root: as typed, where it was typed there. */
export const pathGiven = (path: string): string =>
  stoodAt === projectRoot || isAbsolute(path) ? path : resolve(stoodAt, path);
