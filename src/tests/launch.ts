import { type BrowserServer, chromium } from 'playwright-core';
import { findBrowser, packaged } from '#scripts/find-browser.mjs';

/**
 * Starts the browser of this machine, or the packaged one. Gives null, with a message, where there is none; in CI
 * that is an error, since tests would be skipped unnoticed.
 */
export async function launch(): Promise<BrowserServer | null> {
  const found = findBrowser();
  if (!found) {
    const message = 'no browser found: install Chromium or Chrome, or set CHROME_PATH';
    if (process.env.CI) throw new Error(message);
    console.warn(`Tests in a browser are skipped: ${message}.`);
    return null;
  }
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // Chromium's sandbox refuses to run as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launchServer({ executablePath: found === packaged ? await unpack() : found, args });
}

async function unpack(): Promise<string> {
  // Makes the package unpack the system libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return sparticuz.executablePath();
}
