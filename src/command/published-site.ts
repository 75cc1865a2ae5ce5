import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { ReadFile } from '#domain/proof/check-site.ts';
import { addressOfFile, filesOf, manifestPath, parseManifest, signaturePath } from '#domain/proof/manifest.ts';
import { pathGiven } from './project.ts';
import { refusal } from './refusal.ts';

/** A published site: a folder, or an address from which it is fetched. */
export interface PublishedSite {
  readonly read: ReadFile;
  /** Paths of files that no manifest names; none where a site cannot be listed. It reads every compressed file. */
  readonly unlisted: () => readonly string[];
}

/**
 * Opens a site by its address, `https://example.org/ip/`, or its folder, `dist`.
 * @throws ProblemsError where it is neither
 */
export function openSite(given: string): PublishedSite {
  if (/^https?:\/\//u.test(given)) return { read: readerFrom(given), unlisted: () => [] };
  const folder = pathGiven(given);
  if (existsSync(folder) && statSync(folder).isDirectory())
    return { read: async (path) => readFrom(folder, path), unlisted: () => unlistedIn(folder) };
  throw refusal(
    '--site',
    given,
    'this is neither a folder nor an address',
    'Name dist, or write https://example.org/.',
  );
}

function readerFrom(given: string): ReadFile {
  const root = URL.parse(given.replace(/\/?$/u, '/'));
  if (!root) throw refusal('--site', given, 'this is no address', 'Write https://example.org/.');
  return async (path) => {
    const answer = await fetch(new URL(addressOfFile(path), root)).catch((error: unknown) => {
      const { cause } = error as { cause?: { code?: string } };
      throw refusal('--site', given, `${path} cannot be fetched (${cause?.code ?? error})`, 'Try again later.');
    });
    return answer.ok || path === '404.html' ? new Uint8Array(await answer.arrayBuffer()) : null;
  };
}

function readFrom(folder: string, path: string): Uint8Array<ArrayBuffer> | null {
  const file = join(folder, path);
  // A manifest that was not written by us may name anything.
  if (relative(folder, file).startsWith('..') || !existsSync(file)) return null;
  return new Uint8Array(readFileSync(file));
}

const decompress = { '.br': brotliDecompressSync, '.gz': gunzipSync } as const;

/** What a host would send, besides what the manifest names; a file compressed beforehand has to be that file. */
function unlistedIn(folder: string): readonly string[] {
  const manifest = parseManifest(readFrom(folder, manifestPath) ?? new Uint8Array());
  const listed = new Set([...(manifest ? filesOf(manifest).keys() : []), manifestPath, signaturePath, '_headers']);
  const isSame = (path: string): boolean => {
    const ending = path.slice(-3) as keyof typeof decompress;
    const plain = path.slice(0, -3);
    if (!Object.hasOwn(decompress, ending) || !listed.has(plain)) return false;
    const packed = readFrom(folder, path) ?? new Uint8Array();
    try {
      return decompress[ending](packed).equals(readFrom(folder, plain) ?? new Uint8Array());
    } catch {
      return false;
    }
  };
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !listed.has(path) && !isSame(path))
    .sort();
}
