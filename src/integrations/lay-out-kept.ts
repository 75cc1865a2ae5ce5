import { mkdirSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { putBack } from '#site/kept-share.ts';
import { keepOnly } from '#site/take-over.ts';

/** What a worker is to lay out. */
export interface Layout {
  /** A folder that may hold much of it already. */
  readonly folder: string;
  /** The kept files, by the paths that they are to have there. */
  readonly files: ReadonlyMap<string, string>;
}

const { folder, files } = workerData as Layout;
putBack(keepOnly(folder, files), folder);
mkdirSync(folder, { recursive: true });
parentPort?.postMessage('laid out');
