import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateSW, type ManifestTransform } from 'workbox-build';

/** What may be kept on a reader's device of each edition, with what all share, in bytes as they lie on the server. */
export const allowance = 2_500_000;

/**
 * What programs and hosts ask for, not readers: pictures for chat previews, everything in JSON that no page loads, clause
 * twins, ledgers of one department, comparisons as files; and what only a browser asks for that starts no workers, and so keeps nothing.
 */
const leftOut = [
  '_astro/check-quotation.*.js',
  // What writes a filtered ledger as a file is large; the whole ledger is kept as files.
  '_astro/{csv,table-docx,xlsx}.*.js',
  'og/**',
  'data/compare/**',
  'data/departments/**',
  'data/*.json',
  '!(data|pagefind|search|verify)/!(cite).{json,md}',
  '_headers',
  'feed.xml',
  'icon-*.png',
  'llms.txt',
  'robots.txt',
  'sitemap*.xml',
  'sw.js',
];

/**
 * Writes the service worker `sw.js`, which keeps every page, the search and the whole document's files on the reader's
 * device. A deployment is taken over whole or not at all: each file is checked against its hash, and the old worker
 * serves the old files until the reader asks for the new ones or closes the last page.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { count, size } = await writeServiceWorker(fileURLToPath(dir));
        logger.info(`${count} files, ${Math.round(size / 1000)} kB, can be read without network`);
        const most = allowance * globSync('content/*/source.txt').length;
        if (size > most) logger.warn(`That is more than the ${most / 1000} kB that a device is asked to keep.`);
      },
    },
  };
}

/** Writes `sw.js` into a built site; gives how many files of how many bytes it keeps. */
export async function writeServiceWorker(site: string): Promise<{ count: number; size: number }> {
  const { count, size, warnings } = await generateSW({
    globDirectory: site,
    globPatterns: ['**/*'],
    globIgnores: leftOut,
    manifestTransforms: [asDeployed(site)],
    dontCacheBustURLsMatching: /^_astro\//,
    swDest: join(site, 'sw.js'),
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    // No query changes what a page holds.
    ignoreURLParametersMatching: [/./],
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: '404.html' } },
      },
    ],
    inlineWorkboxRuntime: true,
    sourcemap: false,
  });
  if (warnings.length > 0) throw new Error(`The service worker is not complete:\n${warnings.join('\n')}`);
  return { count, size };
}

/** Gives each page by the address that readers use, which a host does not redirect, and each file with its hash. */
const asDeployed =
  (site: string): ManifestTransform =>
  (entries) => ({
    manifest: entries
      .map((entry) => ({
        ...entry,
        url: entry.url.replace(/(^|\/)index\.html$/, '$1') || './',
        integrity: `sha256-${createHash('sha256')
          .update(readFileSync(join(site, entry.url)))
          .digest('base64')}`,
      }))
      .sort((a, b) => (a.url < b.url ? -1 : 1)),
  });
