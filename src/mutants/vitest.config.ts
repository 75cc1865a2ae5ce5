import { defineConfig } from 'vitest/config';

/** The domain's own tests, as they run in a copy of the project that holds nothing but the domain. */
export default defineConfig({
  test: { include: ['src/domain/**/*.test.ts'], isolate: false },
});
