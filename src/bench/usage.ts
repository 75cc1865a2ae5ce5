import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './workshop.ts';

/** What a program has used, with all programs on Node that it started. */
export interface Usage {
  /** Seconds on the clock. */
  readonly seconds: number;
  /** Seconds of all processors together. */
  readonly processor: number;
  /** Bytes of memory at most, of the one that used most. */
  readonly memory: number;
}

/**
 * Runs a program on Node in a folder and gives what it has used; throws with its last words where it fails.
 *
 * @param words the script and what it is told
 */
export async function measure(
  words: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const place = mkdtempSync(join(tmpdir(), 'usage-'));
  const file = join(place, 'usage.txt');
  const start = performance.now();
  try {
    await run(process.execPath, words, folder, {
      ...environment,
      NODE_OPTIONS: `--import=${import.meta.resolve('./report-usage.ts')}`,
      USAGE_FILE: file,
    });
    const seconds = (performance.now() - start) / 1000;
    const used = readFileSync(file, 'utf8').trim().split('\n');
    const reports = used.map((line): readonly [microseconds: number, kilobytes: number] => JSON.parse(line));
    return {
      seconds,
      processor: reports.reduce((sum, [time]) => sum + time, 0) / 1e6,
      memory: Math.max(...reports.map(([, most]) => most)) * 1024,
    };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
