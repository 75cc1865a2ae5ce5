import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { type BrowserServer, chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserOptions } from '#browser/browser-options.ts';
import { buildIfStale } from '#site/build.ts';
import { cleanBuild } from '#site/clean-build.ts';
import { type Served, serve } from '#site/serve.ts';
import { withoutEditions } from './alone-topics.ts';
import { alone } from './guideline-alone.ts';
import { editions } from './published.ts';

/** A built site and where it is served. */
export interface SiteUnderTest {
  /** Absolute path of the folder. */
  readonly dir: string;
  readonly base: string;
  /** Slugs of the editions that it holds. */
  readonly editions: readonly string[];
  /** `http://localhost:4321`, without a slash at the end. */
  readonly origin: string;
  /** The home page's address: origin and base path. */
  readonly address: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * At the root of an address that it does not know, with the guideline of 2022 alone; and under a base path of one that
     * it knows, with every edition that the content holds.
     */
    sites: Readonly<Record<'root' | 'base', SiteUnderTest>>;
    /** Where the one browser listens, or null where the machine has none. */
    browserEndpoint: string | null;
    /** Answers when both sites are built, or says why they could not be. */
    gate: string;
  }
}

const variants = {
  root: { outDir: '.cache/sites/root', base: '/', site: '' },
  base: { outDir: '.cache/sites/base', base: '/ip/', site: 'https://example.org' },
} as const;

/**
 * Builds and serves the site in the variants that the tests look at, and starts the one browser they share. Tests that
 * need no site run meanwhile: `site.ready.ts` lets the others wait at the gate.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served: Served[] = [];
  const prepare = (name: keyof typeof variants): Promise<boolean> => {
    mkdirSync(variants[name].outDir, { recursive: true });
    return buildIfStale(variants[name]);
  };
  const open = async (dir: string, base: string, editions: readonly string[]): Promise<SiteUnderTest> => {
    const server = await serve({ dir, base });
    served.push(server);
    return { dir, base, editions, origin: server.origin, address: server.address };
  };
  const others = editions.filter((edition) => edition !== alone);
  const rootDir = others.length === 0 ? resolve(variants.root.outDir) : buildAlone(others);
  const root = await open(rootDir, variants.root.base, [alone]);
  project.provide('sites', { root, base: await open(resolve(variants.base.outDir), variants.base.base, editions) });
  const gate = await openGate(async () => {
    // One after the other: the builds share Astro's cache.
    if (others.length === 0) await prepare('root');
    await prepare('base');
  });
  project.provide('gate', gate.address);

  const browser = await launch();
  project.provide('browserEndpoint', browser?.wsEndpoint() ?? null);

  return async () => {
    await browser?.close();
    await Promise.all([gate, ...served].map((server) => server.close()));
    if (others.length > 0) rmSync(dirname(rootDir), { recursive: true, force: true });
  };
}

/** Begins some work, and serves an address that answers when it is done. */
async function openGate(work: () => Promise<void>): Promise<{ address: string; close: () => Promise<void> }> {
  const outcome = work().then(
    () => ({ status: 200, words: '' }),
    (error: unknown) => ({ status: 500, words: String(error) }),
  );
  const server = createServer(async (_, response) => {
    const { status, words } = await outcome;
    response.writeHead(status).end(words);
  });
  server.requestTimeout = 0;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = async (): Promise<void> => {
    await outcome;
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}

/** Builds the guideline of 2022 without the other editions of the content; gives the folder, in a copy of its own. */
const buildAlone = (others: readonly string[]): string =>
  cleanBuild({
    pictures: false,
    change: (copy) => {
      for (const edition of others) rmSync(join(copy, 'content', edition), { recursive: true });
      withoutEditions(join(copy, 'content'), others);
    },
  });

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
