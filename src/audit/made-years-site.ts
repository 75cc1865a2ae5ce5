import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshCopy, plainEnvironment } from '#site/clean-build.ts';
import { changesOf2023, changesOf2024, type MadeYear, makeYear, year2022 } from '#tests/made-years.ts';

/** A copy of the project with the made years in it. */
export interface MadeYears {
  readonly copy: string;
  readonly years: { readonly '2022': MadeYear; readonly '2023': MadeYear; readonly '2024': MadeYear };
}

export interface MadeYearsSite extends MadeYears {
  /** The folder of the built site. */
  readonly dist: string;
}

/**
 * Adds the made years to a fresh copy of the project by the commands that editors use, and builds it.
 *
 * @param change what to change in the copy before it is built
 */
export function buildMadeYears(change?: (copy: string) => void): MadeYearsSite {
  const made = addMadeYears(change);
  return { ...made, dist: buildIn(made.copy) };
}

/** Adds the made years to a fresh copy of the project; `change` has the last word. */
export function addMadeYears(change?: (copy: string) => void): MadeYears {
  const first = year2022();
  const second = makeYear(first, 2023, changesOf2023);
  const third = makeYear(second, 2024, changesOf2024);
  const years = { '2022': first, '2023': second, '2024': third };
  return { copy: addYears({ 2023: second, 2024: third }, change), years };
}

/**
 * Adds years to a fresh copy of the project by the commands that editors use, and gives the copy.
 *
 * @param change what to change in the copy when the years are there
 * @param prepare what to change in it before
 */
export function addYears(
  years: Readonly<Record<string, MadeYear>>,
  change?: (copy: string) => void,
  prepare?: (copy: string) => void,
): string {
  const copy = freshCopy({ pictures: false });
  prepare?.(copy);
  for (const [year, { text }] of Object.entries(years)) {
    writeFileSync(join(copy, `${year}.txt`), text);
    callIn(copy, ['import', `${year}.txt`, '--edition', year, '--published', `${year}-03-28`]);
  }
  change?.(copy);
  callIn(copy, ['addresses', 'accept', '--reason', '首次发布']);
  return copy;
}

/** Builds a copy of the project and gives the folder of the site; variables of the build may be given beside the plain ones. */
export function buildIn(copy: string, environment: Readonly<Record<string, string>> = {}): string {
  callIn(copy, ['build'], environment);
  return join(copy, 'dist');
}

/** Runs a script of a copy of the project and gives what it says; where it fails, the copy goes. */
export function callIn(
  copy: string,
  [script, ...words]: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    cwd: copy,
    env: { ...plainEnvironment, ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status === 0) return stdout;
  rmSync(copy, { recursive: true, force: true });
  throw new Error(`${script} in a copy of the project failed:\n${stdout}${stderr}`);
}
