import { Worker } from 'node:worker_threads';

/** Work of which a line says how long it has taken. */
export interface Progress {
  /** Takes the line away. */
  end(): Promise<void>;
}

const NONE: Progress = { end: async () => {} };

/**
 * Says on a line of the terminal what is being done and for how long, once it takes longer than a moment; nothing where
 * errors go elsewhere. It has a thread of its own, since the work leaves no time for it.
 */
export function showProgress(what: string): Progress {
  if (!process.stderr.isTTY) return NONE;
  const worker = new Worker(new URL('./progress-line.ts', import.meta.url), { workerData: what });
  // What cannot be shown stops no work.
  worker.on('error', () => {});
  worker.unref();
  let isEnded = false;
  return {
    async end() {
      if (isEnded) return;
      isEnded = true;
      await worker.terminate();
      process.stderr.write('\r\u001b[K');
    },
  };
}
