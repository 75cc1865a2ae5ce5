import type { LaunchOptions } from 'playwright-core';
import { findBrowser, packaged } from './find-browser.mjs';

// Chromium heeds only the last such list, so this one repeats what Playwright turns off of its own accord. Of the two
// pop-ups of the address bar each would start a process in every window: two thirds of what opening a page costs. A frame
// made anew for each document is two fifths of what going to the next page costs, and shows nothing else.
const turnedOff = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'RenderDocument',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** How to launch this machine's browser, or the packaged one; null where there is none. */
export async function browserOptions(): Promise<LaunchOptions | null> {
  const found = findBrowser();
  if (!found) return null;
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  args.push(`--disable-features=${turnedOff.join()}`);
  // Chromium's sandbox refuses to run as root.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { executablePath: found === packaged ? await unpack() : found, args };
}

async function unpack(): Promise<string> {
  // Makes the package unpack the system libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: sparticuz } = await import('@sparticuz/chromium');
  return sparticuz.executablePath();
}
