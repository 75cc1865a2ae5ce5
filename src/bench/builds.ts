import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { run, workshop } from './workshop.ts';

/** How long a build takes, in milliseconds. */
export interface BuildTimes {
  /** Nothing is left from an earlier one. */
  readonly cold: number;
  /** Right after it. */
  readonly warm: number;
}

/** Copies the project, without anything that it has made, into the workshop; gives the folder. */
export async function copyOfProject(): Promise<string> {
  const folder = join(workshop, 'ours');
  rmSync(folder, { recursive: true, force: true });
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], '.');
  for (const file of listed.split('\0')) {
    if (file === '' || file === 'node_modules') continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(file, join(folder, file));
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds an Astro project twice, first without its caches. */
export async function timeBuilds(folder: string): Promise<BuildTimes> {
  for (const made of ['dist', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite']) {
    // The packages of the copy are the project's own, whose caches stay.
    if (!(made.startsWith('node_modules') && folder.endsWith('ours'))) {
      rmSync(join(folder, made), { recursive: true, force: true });
    }
  }
  return { cold: await timeBuild(folder), warm: await timeBuild(folder) };
}

async function timeBuild(folder: string): Promise<number> {
  const start = performance.now();
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], folder);
  return performance.now() - start;
}
