import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ProblemsError, SaidError } from '#domain/problem.ts';
import { astro } from './astro.ts';
import { digestFiles } from './digest-files.ts';
import { inputs } from './inputs.ts';
import { outDirOf } from './out-dir.ts';
import { stateOf } from './site-state.ts';
import { type Staging, stage } from './staging.ts';
import { takeTurn } from './take-turn.ts';
import type { Variant } from './variant.ts';

/**
 * Builds the site, puts it in its place as a whole, and notes what it was built from, unless the site that stands there was
 * built from the very same and nobody has touched it since; says whether it did. Builds of this project, which share Astro's
 * files, wait for each other.
 *
 * @throws SaidError where Astro has said why there is no site; what stood there then stands as it was
 * @throws ProblemsError where the folder may not be built into
 */
export async function buildIfStale(variant: Variant): Promise<boolean> {
  if (isFresh(variant)) return false;
  return inTurn(async (hasWaited) => {
    // Somebody else may have built it meanwhile.
    if (hasWaited && isFresh(variant)) return false;
    await buildNow(variant);
    return true;
  });
}

/** Does what writes the files that Astro keeps for the project, when nobody else does; says whether it had to wait. */
export async function inTurn<T>(work: (hasWaited: boolean) => Promise<T>): Promise<T> {
  let hasWaited = false;
  const release = await takeTurn('.cache/build.lock', () => {
    hasWaited = true;
    console.log('Another build of this project is under way; this one waits.');
  });
  try {
    return await work(hasWaited);
  } finally {
    release();
  }
}

async function buildNow(variant: Variant): Promise<void> {
  const inputsBefore = fingerprint(variant);
  const { site, spare, state, putInPlace, clear } = stageFor(variant);
  let stateAfter: string;
  try {
    // Whoever builds, a test runner too, the site is the one that readers get.
    const places = { OUT_DIR: site, SPARE_SITE: spare, SITE_STATE: state };
    const environment = { NODE_ENV: 'production', ...places, BASE_PATH: variant.base, SITE_URL: variant.site };
    if ((await astro(['build'], environment)) !== 0) throw new SaidError();
    stateAfter = readFileSync(state, 'utf8');
    rmSync(notePath(variant), { force: true });
    putInPlace();
  } finally {
    clear();
  }
  mkdirSync(dirname(notePath(variant)), { recursive: true });
  writeFileSync(notePath(variant), `${inputsBefore} ${stateAfter}`);
}

function stageFor(variant: Variant): Staging {
  const outDir = outDirOf(variant.outDir);
  try {
    return stage(outDir, '.cache/building', join('.cache/before', placeOf(variant)));
  } catch (error) {
    const fault = `nothing can be written there (${(error as NodeJS.ErrnoException).code ?? error})`;
    throw new ProblemsError([
      { file: 'OUT_DIR', line: null, words: outDir, fault, mend: 'Allow it, or name another folder.' },
    ]);
  }
}

function isFresh(variant: Variant): boolean {
  if (!existsSync(notePath(variant))) return false;
  const [inputsThen, stateThen] = readFileSync(notePath(variant), 'utf8').split(' ');
  return inputsThen === fingerprint(variant) && existsSync(variant.outDir) && stateThen === stateOf(variant.outDir);
}

/** What a site was built from is noted by its place. */
const notePath = (variant: Variant): string => join('.cache/built', `${placeOf(variant)}.txt`);

const placeOf = ({ outDir }: Variant): string =>
  createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 16);

function fingerprint({ base, site }: Variant): string {
  const { DISCUSS_URL, SEARCH_URL, SECURITY_EXPIRES, SIGNING_KEY } = process.env;
  const settings = [base, site, DISCUSS_URL, SEARCH_URL, SECURITY_EXPIRES, SIGNING_KEY, process.version];
  return createHash('sha256').update(JSON.stringify(settings)).update(digestFiles(inputs)).digest('hex');
}
