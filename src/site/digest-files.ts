import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';

/** The SHA-256 of all files that match, names and bytes; what only tests read is left out. */
export function digestFiles(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync(patterns, { exclude: (name) => name.endsWith('.test.ts') || name === 'src/tests' });
  for (const file of files.sort()) {
    if (statSync(file).isFile()) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const known = new Map<string, string>();

/** The same, looked at once: of files that nobody writes while this program runs. */
export function digestOnce(patterns: readonly string[]): string {
  const key = patterns.join('\n');
  const digest = known.get(key) ?? digestFiles(patterns);
  known.set(key, digest);
  return digest;
}
