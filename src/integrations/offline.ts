import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { siteAsItStands } from '#content/site-as-it-stands.ts';
import { divideKept, type Keepable, sizeOf } from './divide-kept.ts';
import { isLeftOut } from './left-out.ts';
import { filesOf, knownFiles } from './put-back.ts';

/** What is kept at once on a reader's device, whatever the library holds, in bytes as it lies on the server. */
export const allowance = 2_500_000;

/** What is kept at once, for the worker. */
const list = 'kept.json';

/**
 * Writes the service worker `sw.js`, which keeps the current edition, the search and the whole document's files on the
 * reader's device. A deployment is taken over whole or not at all: each file is checked against its hash, and the old worker
 * serves the old files until the reader asks for the new ones or closes the last page. Of several editions the others are
 * stored on request, by the lists written beside them; a page then says what to do where one is not stored.
 */
export function offline(): AstroIntegration {
  const editions = () => siteAsItStands().corpus.editions.map(({ slug }) => slug);
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        const several = command !== 'dev' && editions().length > 1;
        updateConfig({ vite: { define: { severalEditions: JSON.stringify(several) } } });
        if (several) injectRoute({ pattern: '/not-stored', entrypoint: './src/pages/_not-stored.astro' });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { count, size } = await writeServiceWorker(fileURLToPath(dir), editions());
        logger.info(`${count} files, ${Math.round(size / 1000)} kB, can be read without network`);
        if (size > allowance)
          logger.warn(`That is more than the ${allowance / 1000} kB that a device is asked to keep.`);
      },
    },
  };
}

/**
 * Writes `sw.js` into a built site, the list of what it keeps at once, and those of what belongs to each edition but the
 * current one; gives how many files of how many bytes the worker keeps.
 *
 * @param editions slugs, the current one first
 */
export async function writeServiceWorker(
  site: string,
  editions: readonly string[],
): Promise<{ count: number; size: number }> {
  const atOnce = divide(site, listKeepable(site), editions);
  const kept = JSON.stringify(atOnce);
  writeFileSync(join(site, list), kept);
  const digest = createHash('sha256').update(kept).digest('base64');
  await build({
    entryPoints: [fileURLToPath(new URL('../client/service-worker.ts', import.meta.url))],
    outfile: join(site, 'sw.js'),
    bundle: true,
    minify: true,
    legalComments: 'none',
    define: {
      listOfKept: JSON.stringify({ url: list, revision: digest.slice(0, 8), integrity: `sha256-${digest}` }),
      // Else it would also hold what it says to developers.
      'process.env.NODE_ENV': '"production"',
    },
  });
  return { count: atOnce.length, size: sizeOf(atOnce) };
}

/** A file as the worker's library takes it, with its size. */
interface Kept extends Keepable {
  /** Tells one state of the file from another; null where its name does. */
  readonly revision: string | null;
  /** SHA-256, as browsers check it. */
  readonly integrity: string;
}

/** Every file that may be kept, each page by the address that readers use, which a host does not redirect. */
function listKeepable(site: string): readonly Kept[] {
  const known = knownFiles();
  return filesOf(site)
    .filter((path) => !isLeftOut(path))
    .map((path): Kept => {
      const { size, hash } = known.get(path) ?? read(join(site, path));
      return {
        url: path.replace(/(^|\/)index\.html$/, '$1') || './',
        size,
        revision: path.startsWith('_astro/') ? null : hash.slice(0, 16),
        integrity: `sha256-${Buffer.from(hash, 'hex').toString('base64')}`,
      };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function read(file: string): { size: number; hash: string } {
  const bytes = readFileSync(file);
  return { size: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') };
}

/** Gives what is kept at once, and writes the lists of the editions that are stored on request. */
function divide(site: string, files: readonly Kept[], editions: readonly string[]): readonly Kept[] {
  if (editions.length === 1) return files;
  const { atOnce, onRequest } = divideKept(files, editions, allowance);
  const offered = Object.entries(onRequest).map(([edition, entries]) => {
    const list = entries.map(({ url, integrity }) => [url, integrity]);
    const digest = createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 8);
    const offer = { digest, bytes: sizeOf(entries) };
    const own = join(site, edition, 'offline.json');
    mkdirSync(dirname(own), { recursive: true });
    writeFileSync(own, JSON.stringify({ ...offer, files: list }));
    return [edition, offer] as const;
  });
  writeFileSync(join(site, 'offline.json'), JSON.stringify(Object.fromEntries(offered)));
  return atOnce;
}
