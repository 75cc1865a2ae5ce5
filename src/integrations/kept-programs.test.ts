import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleOnce, keepPrograms } from './kept-programs.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-programs-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sheet = { depth: 0, order: 0, sheet: { type: 'external', src: '/_astro/page.css' } };

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Bundles for a site as Astro has Vite do it, from what a digest is of; gives what Astro is told of the programs that make
 * the pages, what it then knows of the one page, and whether the bundler had to work.
 */
async function build(site: string, digest: string) {
  const client = join(folder, site);
  const prerender = join(client, '.prerender');
  const page = { styles: [] as object[] };
  const environments = { prerender: { name: 'prerender', isBuilt: false }, client: { name: 'client', isBuilt: false } };
  let worked = false;
  let told: unknown;
  const bundler = {
    environments,
    async build(environment: { name: string; isBuilt: boolean }) {
      worked = true;
      environment.isBuilt = true;
      if (environment.name === 'client') write(join(client, '_astro/page.css'), `css of ${digest}`);
      else write(join(prerender, 'prerender-entry.abc.mjs'), `program of ${digest}`);
      if (environment.name === 'client') page.styles.push(sheet);
      return { output: [{ type: 'chunk', fileName: 'prerender-entry.abc.mjs' }] };
    },
  };
  let buildApp = async (builder: typeof bundler): Promise<void> => {
    told = await builder.build(builder.environments.prerender);
    await builder.build(builder.environments.client);
  };
  const setup = {
    pages: new Map([['page', page]]),
    vite: {
      builder: { buildApp },
      environments: { prerender: { build: { outDir: prerender } }, client: { build: { outDir: client } } },
    },
    updateConfig(config: { builder: { buildApp: typeof buildApp } }) {
      buildApp = config.builder.buildApp;
    },
  };
  const areKept = bundleOnce(setup as never, join(folder, 'kept'), digest);
  await buildApp(bundler);
  keepPrograms();
  const isBuilt = Object.values(environments).every((environment) => environment.isBuilt);
  return { areKept, worked, told, styles: page.styles, isBuilt, client, prerender };
}

test('programs that were bundled from the very same before are not bundled again', async () => {
  expect(await build('first', 'one')).toMatchObject({ areKept: false, worked: true, styles: [sheet] });
  const { client, prerender, ...again } = await build('second', 'one');

  expect(again).toMatchObject({ areKept: true, worked: false, isBuilt: true, styles: [sheet] });
  expect(again.told).toMatchObject({ output: [{ type: 'chunk', fileName: 'prerender-entry.abc.mjs' }] });
  expect(readFileSync(join(client, '_astro/page.css'), 'utf8')).toBe('css of one');
  expect(readFileSync(join(prerender, 'prerender-entry.abc.mjs'), 'utf8')).toBe('program of one');
});

test('other programs are bundled, and are the ones that are kept from then on', async () => {
  await build('first', 'one');
  expect(await build('second', 'two')).toMatchObject({ areKept: false, worked: true });
  expect(await build('third', 'one')).toMatchObject({ areKept: false, worked: true });
  expect(await build('fourth', 'one')).toMatchObject({ areKept: true, worked: false });
});

test('what somebody has written into a kept program has it bundled again', async () => {
  const { client } = await build('first', 'one');
  writeFileSync(join(client, '_astro/page.css'), 'written by hand');
  expect(await build('second', 'one')).toMatchObject({ areKept: false, worked: true });
});

test('a bundler that works in another way than it did is named, with the file that has to follow it', () => {
  const setup = { pages: new Map(), vite: { environments: {} }, updateConfig() {} };
  expect(() => bundleOnce(setup as never, join(folder, 'kept'), 'one')).toThrow('src/integrations/kept-programs.ts');
});
