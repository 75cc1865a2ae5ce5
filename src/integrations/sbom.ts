import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const cache = '.cache/packages';

/** What npm says of the machine, the moment and the folder, not of the packages. */
interface Listed {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
}

/**
 * Lists every package that the site is built with, as CycloneDX (ecma-international.org, ECMA-424) in JSON, from the lock
 * file by `npm sbom`. The same lock file gives the same bytes, so that what was listed once is kept.
 */
export async function listPackages(): Promise<string> {
  const lock = readFileSync('package-lock.json');
  const kept = join(cache, `${createHash('sha256').update(lock).digest('hex')}.json`);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const args = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--package-lock-only',
    '--include=dev',
    '--offline',
    '--no-update-notifier',
  ];
  const { stdout } = await promisify(execFile)('npm', args, {
    maxBuffer: 2 ** 26,
    // On Windows npm is no program but a script.
    shell: process.platform === 'win32',
  });
  const listed: Listed = JSON.parse(stdout);
  delete listed.serialNumber;
  delete listed.metadata.timestamp;
  delete listed.metadata.tools;
  listed.metadata.component.name = JSON.parse(readFileSync('package.json', 'utf8')).name;
  const text = `${JSON.stringify(listed)}\n`;
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${kept}.${process.pid}`, text);
  renameSync(`${kept}.${process.pid}`, kept);
  return text;
}
