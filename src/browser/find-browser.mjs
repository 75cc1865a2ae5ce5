import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** Stands for the browser that comes as a package, which has to be unpacked before it has a path. */
export const packaged = '@sparticuz/chromium';

/**
 * Gives the path of a browser of the Chromium family on this machine, `packaged` where only the one among the
 * packages can run, or null. `CHROME_PATH` goes before everything.
 * @returns {string | null}
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, and there is no such file. Correct it or unset it.`);
  }
  const path = usualPlaces.find((place) => existsSync(place));
  if (path) return path;
  const packagedRuns = process.platform === 'linux' && process.arch === 'x64';
  return packagedRuns && existsSync(`node_modules/${packaged}`) ? packaged : null;
}
