import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inputPlaces } from './inputs.ts';
import { listFiles } from './list-files.ts';

/**
 * Builds the site from a fresh copy of its inputs in a folder of its own, as a fresh clone would; gives the folder built.
 *
 * @param pictures whether to draw the preview pictures anew; otherwise those drawn before are used, which saves most of the time
 * @param change what to change in the copy before it is built
 * @param environment variables of the build besides the plain ones
 */
export function cleanBuild({
  pictures,
  change,
  environment = {},
}: {
  pictures: boolean;
  change?: (copy: string) => void;
  environment?: Readonly<Record<string, string>>;
}): string {
  const copy = freshCopy({ pictures });
  change?.(copy);
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: copy,
    env: { ...plainEnvironment, ...environment },
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(copy, { recursive: true, force: true });
    throw new Error(`A clean build failed:\n${stdout}${stderr}`);
  }
  return join(copy, 'dist');
}

/** Copies what a build reads into a folder of its own, with the pictures drawn before unless they are to be drawn anew. */
export function freshCopy({ pictures }: { pictures: boolean }): string {
  const copy = mkdtempSync(join(tmpdir(), 'clean-build-'));
  copyInputs(copy);
  if (!pictures) {
    mkdirSync(join(copy, '.cache'));
    mkdirSync('.cache/pictures', { recursive: true });
    symlinkSync(resolve('.cache/pictures'), join(copy, '.cache/pictures'));
  }
  return copy;
}

/** Copies what a build reads into a folder, and lends it the project’s packages. */
export function copyInputs(folder: string): void {
  for (const name of inputPlaces) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

const { HOME = '', PATH = '' } = process.env;
/** Nothing else of the caller's environment: a test runner's own variables would change what is built. */
export const plainEnvironment: Readonly<Record<string, string>> = {
  HOME,
  PATH,
  OUT_DIR: 'dist',
  BASE_PATH: '/',
  SITE_URL: '',
};

/** Names the files that two folders do not have in common, byte for byte. */
export function differingFiles(one: string, other: string): readonly string[] {
  const all = [...new Set([...listFiles(one), ...listFiles(other)])].sort();
  const read = (folder: string, file: string) => {
    try {
      return readFileSync(join(folder, file));
    } catch {
      return null;
    }
  };
  return all.filter((file) => {
    const [first, second] = [read(one, file), read(other, file)];
    return first === null || second === null || !first.equals(second);
  });
}
