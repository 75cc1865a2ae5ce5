/** What a process that is measured loads first: when it ends, it writes what it has used into the file that it is told. */
import { appendFileSync } from 'node:fs';

const file = process.env.USAGE_FILE;
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  if (file) appendFileSync(file, `${JSON.stringify([userCPUTime + systemCPUTime, maxRSS])}\n`);
});
