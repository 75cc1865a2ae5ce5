import { defineConfig } from 'vitest/config';

/** Tests that build or start a site of their own, which a run of all tests has no time for. */
export default defineConfig({
  test: { include: ['src/audit/sites/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 2 },
});
