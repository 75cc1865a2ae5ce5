/** What a process that is measured loads first: when it ends, it writes what it has used into the file that it is told. */
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.USAGE_FILE;
process.on('exit', () => {
  // Its threads are told to load this as well, and would each report the whole process.
  if (!isMainThread) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  if (file) appendFileSync(file, `${JSON.stringify([userCPUTime + systemCPUTime, maxRSS])}\n`);
});
