import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const settings = {
  ASTRO_TELEMETRY_DISABLED: '1',
  // Astro goes into the background where it takes the terminal for a program's.
  ASTRO_DEV_BACKGROUND: '0',
  // The bundler gives back at once what it no longer needs, half a gigabyte of memory.
  MIMALLOC_PURGE_DELAY: '0',
};

/** Pages are made of much that is soon forgotten; with more room for it, it is swept together less often. */
const runtime = ['--max-semi-space-size=32'];

/** Runs Astro's command line in the project with further environment variables; gives its exit code. */
export function astro(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<number> {
  const child = spawn(process.execPath, [...runtime, 'node_modules/astro/bin/astro.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...settings, ...environment },
  });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
