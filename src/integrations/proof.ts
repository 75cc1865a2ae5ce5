import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteAsItStands } from '#content/site-as-it-stands.ts';
import { ProblemsError } from '#domain/problem.ts';
import { bytesOf } from '#domain/proof/bytes.ts';
import { manifestPath, sbomPath, signaturePath } from '#domain/proof/manifest.ts';
import { parseSecretKey, publicKeyOf, sign } from '#domain/proof/minisign.ts';
import { manifestOf, sha256 } from '#exports/manifest.ts';
import { filesOf, knownFiles } from './put-back.ts';
import { listPackages } from './sbom.ts';

/**
 * Writes what the site is proved by: the list of the packages that it was built with, and the manifest of all that was
 * written, signed where `SIGNING_KEY` is set. It has to be the last: what is written after it is not proved.
 */
export function proof(): AstroIntegration {
  const secret = process.env.SIGNING_KEY;
  let packages: Promise<string>;
  return {
    name: 'proof',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') checkKey(publicKeyOf(secret));
      },
      'astro:build:start': () => {
        // npm takes its time, beside the rendering of the pages.
        packages = listPackages();
        packages.catch(() => {});
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        writeFileSync(join(site, sbomPath), await packages);
        const count = await writeManifest(site, secret);
        logger.info(`${count} files are in the manifest, ${secret ? 'which is signed' : 'without a signature'}.`);
      },
    },
  };
}

/** Stops a build that would be signed by another key than readers are told. */
function checkKey(own: string | null): void {
  const told = siteAsItStands().entries.library[0]?.data.publicKey?.key;
  if (own === null || told === undefined || own === told) return;
  throw new ProblemsError([
    {
      file: 'content/library.mdx',
      line: null,
      words: told,
      fault: `the site is to be signed by another key, ${own}`,
      mend: 'Write that key as publicKey, or set SIGNING_KEY to the secret key of this one.',
    },
  ]);
}

/** Writes the manifest of a site, and its signature where there is a secret key; gives how many files it names. */
async function writeManifest(site: string, secret: string | undefined): Promise<number> {
  const { corpus, addressBooks } = siteAsItStands();
  const files = filesOf(site).filter((path) => path !== '_headers');
  const known = knownFiles();
  const hashes = new Map(files.map((path) => [path, known.get(path)?.hash ?? sha256(readFileSync(join(site, path)))]));
  const manifest = await manifestOf(corpus, addressBooks, hashes);
  writeFileSync(join(site, manifestPath), manifest);
  const key = parseSecretKey(secret ?? '');
  if (key) writeFileSync(join(site, signaturePath), await sign(bytesOf(manifest), key, manifestPath));
  return files.length;
}
