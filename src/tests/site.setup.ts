import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserOptions } from '#browser/browser-options.ts';
import { buildIfStale } from '#site/build.ts';
import { type Served, serve } from '#site/serve.ts';

/** A built site and where it is served. */
export interface SiteUnderTest {
  /** Absolute path of the folder. */
  readonly dir: string;
  readonly base: string;
  /** `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  /** The home page's address: origin and base path. */
  readonly address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** At the root of an address that it does not know, and under a base path of one that it knows. */
    sites: Readonly<Record<'root' | 'base', SiteUnderTest>>;
    /** Where the one browser listens, or null where the machine has none. */
    browserEndpoint: string | null;
  }
}

const variants = {
  root: { outDir: '.cache/sites/root', base: '/', site: '' },
  base: { outDir: '.cache/sites/base', base: '/ip/', site: 'https://example.org' },
} as const;

/** Builds and serves the site in the variants that the tests look at, and starts the one browser they share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served: Served[] = [];
  const prepare = async (name: keyof typeof variants): Promise<SiteUnderTest> => {
    const { base, outDir } = variants[name];
    mkdirSync(outDir, { recursive: true });
    await buildIfStale(variants[name]);
    const dir = resolve(outDir);
    const server = await serve({ dir, base });
    served.push(server);
    return { dir, base, origin: server.origin, address: server.address };
  };
  // One after the other: the builds share Astro's cache.
  const root = await prepare('root');
  project.provide('sites', { root, base: await prepare('base') });

  const browser = await launch();
  project.provide('browserEndpoint', browser?.wsEndpoint() ?? null);

  return async () => {
    await browser?.close();
    await Promise.all(served.map((server) => server.close()));
  };
}

// A page of a test lives for a second: to compile its scripts for speed takes longer than they then save.
const unoptimized = '--js-flags=--no-opt --no-maglev --liftoff-only';

/** Starts the browser. Where there is none, tests would be skipped unnoticed: in CI that is an error. */
async function launch(): Promise<BrowserServer | null> {
  const options = await browserOptions();
  if (options) return chromium.launchServer({ ...options, args: [...(options.args ?? []), unoptimized] });
  const message = 'no browser found: install Chromium or Chrome, or set CHROME_PATH';
  if (process.env.CI) throw new Error(message);
  console.warn(`Tests in a browser are skipped: ${message}.`);
  return null;
}
