import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const STDERR = 2;
/** Milliseconds: after the first of them the line is shown, and then every second. */
const [MOMENT, SECOND] = [1500, 1000];
const start = Date.now();

function show(): void {
  writeSync(STDERR, `\r\u001b[K${workerData}: ${Math.round((Date.now() - start) / SECOND)} s`);
  setTimeout(show, SECOND);
}
setTimeout(show, MOMENT);
