import { existsSync, readFileSync } from 'node:fs';
import { checkSite, isSound, type SiteReport } from '#domain/proof/check-site.ts';
import { parsePublicKey } from '#domain/proof/minisign.ts';
import { pathGiven } from './project.ts';
import { openSite } from './published-site.ts';
import { refusal } from './refusal.ts';

/**
 * Compares a published site with its manifest and prints what was found; gives the exit code, 0 where nothing is wrong.
 *
 * @param site a folder or an address
 * @param key a public key, or the file that holds one; undefined where none is given
 * @throws ProblemsError where nothing could be checked
 */
export async function verifySite(site: string, key: string | undefined): Promise<number> {
  const own = key === undefined ? null : readKey(key);
  const opened = openSite(site);
  const report = await checkSite(opened.read, own);
  if (!report)
    throw refusal('--site', site, 'it has no manifest.json that can be read', 'Build it with npm run build.');
  const unlisted = opened.unlisted();
  console.log([...reportSite(report), ...unlisted.map((path) => `  not in the manifest: ${path}`)].join('\n'));
  return isSound(report, own) && unlisted.length === 0 ? 0 : 1;
}

/** Gives a key as it is written, here or in a file; refuses what is none before anything is checked. */
function readKey(given: string): string {
  const file = pathGiven(given);
  const key = existsSync(file) ? readFileSync(file, 'utf8') : given;
  if (parsePublicKey(key)) return key;
  throw refusal('--key', given, 'this is no public key of minisign’s', 'Write RW… or name the file that holds it.');
}

const signatures: Readonly<Record<SiteReport['signature'], string>> = {
  right: 'The manifest is signed by this key.',
  'other-key': 'The signature names another key; it was not checked.',
  wrong: 'The signature is wrong: the manifest, the signature or its comment is not as signed by this key.',
  unreadable: 'The signature cannot be read, and was not checked.',
  'unreadable-key': 'The key cannot be read; the signature was not checked.',
  unsigned: 'The manifest is not signed: whoever changed a file may have changed it too.',
  'no-key':
    'The signature was not checked: give the publisher’s key, as it stands elsewhere than on the site, by --key.',
};

/** Says what a check found, in English, a line each. */
function reportSite({ checked, differing, missing, signature, brokenChains }: SiteReport): readonly string[] {
  const wrong = differing.length + missing.length;
  return [
    `${checked} files checked, ${wrong === 0 ? 'all as the manifest says' : `${wrong} not as the manifest says`}.`,
    ...differing.map((path) => `  differs: ${path}`),
    ...missing.map((path) => `  is not there: ${path}`),
    signatures[signature],
    ...brokenChains.map((slug) => `The address book of ${slug} is not the one in the manifest.`),
  ];
}
