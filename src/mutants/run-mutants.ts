import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import type { Result } from './judge.ts';

/**
 * Changes the code in many small ways and lets the domain's own tests judge each. They run in a copy of the project that
 * holds nothing but the domain, so that none can lean on the content or on a built site. What has not changed since the
 * last run is not run again.
 *
 * @param places files and folders below `src/domain`
 * @param fresh runs everything again
 */
export async function runMutants(
  places: readonly string[],
  fresh: boolean,
): Promise<{ results: readonly Result[]; sources: ReadonlyMap<string, string> }> {
  const stryker = new Stryker({
    mutate: [
      ...places.map((place) => (place.endsWith('.ts') ? place : `${place}/**/*.ts`)),
      '!**/*.test.ts',
      '!**/*.fixture.ts',
    ],
    ignorePatterns: ['/*', '!/package.json', '!/src', '/src/*', '!/src/domain', '!/src/mutants'],
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'src/mutants/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 2,
    incremental: true,
    force: fresh,
    incrementalFile: '.cache/mutants/incremental.json',
    tempDirName: '.cache/mutants/sandbox',
    htmlReporter: { fileName: '.cache/mutants/report.html' },
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'html'],
    warnings: { slow: false, unknownOptions: true, preprocessorErrors: true, unserializableOptions: true },
  });
  const results = (await stryker.runMutationTest())
    .map((result) => ({ ...result, fileName: relative('.', result.fileName).replaceAll('\\', '/') }))
    // What earlier runs found elsewhere is told as well.
    .filter(({ fileName }) => places.some((place) => !relative(place, fileName).startsWith('..')));
  const files = new Set(results.map(({ fileName }) => fileName));
  return { results, sources: new Map([...files].map((file) => [file, readFileSync(file, 'utf8')])) };
}
