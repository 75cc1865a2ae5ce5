import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inputs } from './build.ts';

/**
 * Builds the site from a fresh copy of its inputs in a folder of its own, as a fresh clone would; gives the folder built.
 *
 * @param pictures whether to draw the preview pictures anew; otherwise those drawn before are used, which saves most of the time
 * @param change what to change in the copy before it is built
 */
export function cleanBuild({ pictures, change }: { pictures: boolean; change?: (copy: string) => void }): string {
  const copy = mkdtempSync(join(tmpdir(), 'clean-build-'));
  for (const name of new Set(inputs.map((pattern) => pattern.split('/')[0] ?? ''))) {
    cpSync(name, join(copy, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  if (!pictures) {
    mkdirSync(join(copy, '.cache'));
    symlinkSync(resolve('.cache/pictures'), join(copy, '.cache/pictures'));
  }
  change?.(copy);
  // Nothing else of the caller's environment: a test runner's own variables would change what is built.
  const { HOME = '', PATH = '' } = process.env;
  const environment = { HOME, PATH, OUT_DIR: 'dist', BASE_PATH: '/', SITE_URL: '' };
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: copy,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(copy, { recursive: true, force: true });
    throw new Error(`A clean build failed:\n${stdout}${stderr}`);
  }
  return join(copy, 'dist');
}

/** Names the files that two folders do not have in common, byte for byte. */
export function differingFiles(one: string, other: string): readonly string[] {
  const list = (folder: string) =>
    globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());
  const all = [...new Set([...list(one), ...list(other)])].sort();
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
