import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshCopy, plainEnvironment } from '#site/clean-build.ts';
import { changesOf2023, changesOf2024, type MadeYear, makeYear, year2022 } from '#tests/made-years.ts';

/** A copy of the project with the made years in it, built. */
export interface MadeYearsSite {
  readonly copy: string;
  /** The folder of the built site. */
  readonly dist: string;
  readonly years: { readonly '2022': MadeYear; readonly '2023': MadeYear; readonly '2024': MadeYear };
}

/**
 * Adds the made years to a fresh copy of the project by the commands that editors use, and builds it.
 *
 * @param change what to change in the copy before it is built
 */
export function buildMadeYears(change?: (copy: string) => void): MadeYearsSite {
  const first = year2022();
  const second = makeYear(first, 2023, changesOf2023);
  const third = makeYear(second, 2024, changesOf2024);
  const site = buildYears({ 2023: second, 2024: third }, { change });
  return { ...site, years: { '2022': first, '2023': second, '2024': third } };
}

/** The same with years up to 2033, which change nothing more, under a base path of an address that the site knows. */
export function buildTwelveYears(base: string): Omit<MadeYearsSite, 'years'> {
  const second = makeYear(year2022(), 2023, changesOf2023);
  const third = makeYear(second, 2024, changesOf2024);
  const others = Array.from({ length: 9 }, (_, index) => 2025 + index).map((year) => [year, makeYear(third, year, [])]);
  const environment = { BASE_PATH: base, SITE_URL: 'https://example.org' };
  return buildYears({ 2023: second, 2024: third, ...Object.fromEntries(others) }, { environment });
}

function buildYears(
  years: Readonly<Record<string, MadeYear>>,
  {
    change,
    environment = {},
  }: { change?: ((copy: string) => void) | undefined; environment?: Readonly<Record<string, string>> },
): Omit<MadeYearsSite, 'years'> {
  const copy = freshCopy({ pictures: false });
  const call = (script: string, ...words: readonly string[]): void => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
      cwd: copy,
      env: { ...plainEnvironment, ...environment },
      encoding: 'utf8',
    });
    if (status === 0) return;
    rmSync(copy, { recursive: true, force: true });
    throw new Error(`${script} of the made years failed:\n${stdout}${stderr}`);
  };
  for (const [year, { text }] of Object.entries(years)) {
    writeFileSync(join(copy, `${year}.txt`), text);
    call('import', `${year}.txt`, '--edition', year, '--published', `${year}-03-28`);
  }
  change?.(copy);
  call('addresses', 'accept', '--reason', '首次发布');
  call('build');
  return { copy, dist: join(copy, 'dist') };
}
