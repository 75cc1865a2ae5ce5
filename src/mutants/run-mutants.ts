import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { Result } from './judge.ts';
import { sampleStretches } from './sample.ts';

/** What earlier runs found. */
const memory = '.cache/mutants/incremental.json';

/** A part of the code that stands for all of it: one stretch of lines in so many. */
export interface Sample {
  readonly oneIn: number;
  readonly seed: number;
}

/**
 * Changes the code in many small ways and lets the domain's own tests judge each. They run in a copy of the project that
 * holds nothing but the domain, so that none can lean on the content or on a built site. What has not changed since the
 * last run is not run again.
 *
 * @param places files and folders below `src/domain`
 * @param fresh runs everything again
 * @param sample what of it is changed; null for all. What earlier runs found does not count for a sample.
 */
export async function runMutants(
  places: readonly string[],
  fresh: boolean,
  sample: Sample | null,
): Promise<{ results: readonly Result[]; sources: ReadonlyMap<string, string> }> {
  forgetUncoveredSurvivors();
  // As they are now: whoever waits for the results may go on writing.
  const named = places.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.ts`));
  const files = globSync(named).map((file) => file.replaceAll('\\', '/'));
  const tested = files.filter((file) => !/\.(?:test|fixture)\.ts$/u.test(file));
  const sources = new Map(tested.map((file) => [file, readFileSync(file, 'utf8')]));
  const stryker = new Stryker({
    mutate: [...(sample === null ? tested : sampleStretches(sources, sample.oneIn, sample.seed))],
    ignorePatterns: ['/*', '!/package.json', '!/src', '/src/*', '!/src/domain', '!/src/mutants'],
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'src/mutants/vitest.config.ts', related: true },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // What never ends is found by counting; a busy machine is no proof of it.
    timeoutMS: 10_000,
    incremental: sample === null,
    force: fresh,
    incrementalFile: memory,
    tempDirName: '.cache/mutants/sandbox',
    htmlReporter: { fileName: '.cache/mutants/report.html' },
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'html'],
    warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
  });
  const results = (await stryker.runMutationTest())
    .map((result) => ({ ...result, fileName: relative('.', result.fileName).replaceAll('\\', '/') }))
    // What earlier runs found elsewhere is told as well.
    .filter(({ fileName }) => places.some((place) => !relative(place, fileName).startsWith('..')));
  return { results, sources };
}

/**
 * Takes out of memory what no test is known to run and yet was not killed. Much of it changes what a module does while it
 * loads: Stryker does not know which tests see that, and would not look again when one is added.
 */
function forgetUncoveredSurvivors(): void {
  if (!existsSync(memory)) return;
  const report: { files: Record<string, { mutants: { coveredBy?: string[]; status: string }[] }> } = JSON.parse(
    readFileSync(memory, 'utf8'),
  );
  for (const file of Object.values(report.files)) {
    file.mutants = file.mutants.filter(({ coveredBy = [], status }) => coveredBy.length > 0 || status === 'Killed');
  }
  writeFileSync(memory, JSON.stringify(report));
}
