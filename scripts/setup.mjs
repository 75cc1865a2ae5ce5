// Fetches what a fresh clone lacks. Plain JavaScript without packages: it runs before they are there, on the
// machine's own Node, from version 20.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from '#browser/find-browser.mjs';

/**
 * Says why the installed packages are not those of the lock file, or null where they are.
 * @returns {string | null}
 */
function whatIsMissing() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return 'the packages are not installed yet';
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  for (const [place, { version, optional }] of Object.entries(wanted)) {
    if (place === '' || installed[place]?.version === version) continue;
    // npm leaves out optional packages that are made for another platform.
    if (optional && !installed[place]) continue;
    return `${place.replace(/^.*node_modules\//, '')} is not at ${version}`;
  }
  return null;
}

const reason = whatIsMissing();
if (reason) {
  console.log(`Fetching packages with npm ci (${reason}); this takes a minute, once.`);
  const npm = process.env.npm_execpath;
  const options = ['ci', '--loglevel=error', '--no-fund', '--no-audit'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...options], { stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', options, { stdio: ['ignore', 'ignore', 'inherit'], shell: true });
  if (status !== 0) {
    console.error('npm ci failed: see its message above; check the connection to the npm registry and try again.');
    process.exit(1);
  }
}

if (process.argv.includes('--browser') && !findBrowser()) {
  console.log('No browser found: install Chromium or Chrome, or set CHROME_PATH. Tests in a browser need one.');
  if (process.env.CI) process.exit(1);
}
