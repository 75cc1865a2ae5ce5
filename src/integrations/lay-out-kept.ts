import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { keptFiles, putBack } from '#site/kept-share.ts';
import { keepOnly } from '#site/take-over.ts';

/** What a worker is to lay out. */
export interface Layout {
  /** A folder that may hold much of it already. */
  readonly folder: string;
  /** Where shares are kept, each in a folder of its name. */
  readonly shelf: string;
  readonly names: readonly string[];
}

const { folder, shelf, names } = workerData as Layout;
const files = new Map(names.flatMap((name) => [...keptFiles(join(shelf, name))]));
putBack(keepOnly(folder, files), folder);
mkdirSync(folder, { recursive: true });
parentPort?.postMessage('laid out');
