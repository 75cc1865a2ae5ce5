import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { astro } from './astro.ts';
import type { Variant } from './variant.ts';

/** What a build reads besides the environment. */
export const inputs = [
  'content/**/*',
  'public/**/*',
  'scripts/**/*',
  'src/**/*',
  'astro.config.mjs',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** Builds the site and notes what it was built from; throws where Astro fails. */
export async function build(variant: Variant): Promise<void> {
  const inputsBefore = fingerprint(variant);
  rmSync(notePath(variant), { force: true });
  const { outDir, base, site } = variant;
  // Whoever builds, a test runner too, the site is the one that readers get.
  const environment = { NODE_ENV: 'production', OUT_DIR: outDir, BASE_PATH: base, SITE_URL: site };
  const code = await astro(['build'], environment);
  if (code !== 0) throw new Error(`astro build ended with exit code ${code}: see its message above.`);
  mkdirSync(dirname(notePath(variant)), { recursive: true });
  writeFileSync(notePath(variant), `${inputsBefore} ${builtAt(variant)}`);
}

/** Builds the site unless it was built from the very same inputs; says whether it did. */
export async function buildIfStale(variant: Variant): Promise<boolean> {
  const note = existsSync(notePath(variant)) ? readFileSync(notePath(variant), 'utf8') : '';
  if (note === `${fingerprint(variant)} ${builtAt(variant)}`) return false;
  await build(variant);
  return true;
}

const notePath = ({ outDir }: Variant): string => join('.cache/built', `${basename(outDir)}.txt`);

/** The age of the home page, which tells when somebody else has built into the same folder. */
function builtAt({ outDir }: Variant): number {
  const home = join(outDir, 'index.html');
  return existsSync(home) ? statSync(home).mtimeMs : 0;
}

function fingerprint({ base, site }: Variant): string {
  const hash = createHash('sha256').update(JSON.stringify([base, site, process.env.DISCUSS_URL, process.version]));
  const files = globSync(inputs, { exclude: (name) => name.endsWith('.test.ts') || name === 'src/tests' });
  for (const file of files.sort()) {
    if (statSync(file).isFile()) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
