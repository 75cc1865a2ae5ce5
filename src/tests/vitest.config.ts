import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

// Commands that tests start need not compile the same files again.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compiled');

export default defineConfig({
  test: {
    // A test in the browser waits a good part of its time: a worker for each processor would leave some idle.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    // What pdf.js leaves to nobody of a damaged file is heard by who decodes it, and by Vitest as well.
    onUnhandledError: (error) => !/^XRef\w+Exception$/u.test(error.name ?? ''),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          // What looks at the site, built.
          exclude: ['src/tests/!(structure)/**', 'src/audit/**'],
          // Nothing that these test keeps a state.
          isolate: false,
          // Some start a command, which takes its time on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/tests/!(structure)/**/*.test.ts'],
          globalSetup: 'src/tests/site.setup.ts',
          isolate: false,
          setupFiles: 'src/tests/site.ready.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
