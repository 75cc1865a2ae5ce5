import { spawnSync } from 'node:child_process';

/** Runs the tests that build or start a site of their own; says what failed. */
export function auditSites(): readonly string[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'src/audit/vitest.config.ts', '--reporter', 'dot'],
    { encoding: 'utf8' },
  );
  return status === 0 ? [] : [`${stdout}${stderr}`];
}
