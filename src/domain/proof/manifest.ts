/**
 * 清单: what `manifest.json` says of a published site, each hash a SHA-256 in 64 hexadecimal digits. It leaves out itself
 * and its signature, and what a host keeps to itself.
 */
export interface Manifest {
  readonly algorithm: 'SHA-256';
  /** By slug; also those that are gone. */
  readonly editions: Readonly<Record<string, EditionProof>>;
  /** Hashes of the files that belong to no edition, by their path below the site's root. */
  readonly files: Readonly<Record<string, string>>;
}

/** What it says of an edition. */
export interface EditionProof {
  /** The path of its address book. */
  readonly book: string;
  /** The first link of the edition published before it, which its own first link holds; null for the first of all. */
  readonly previous: { readonly edition: string; readonly link: string } | null;
  /** A link for each record of the book: it holds the record and the link before. */
  readonly links: readonly string[];
  /** Hashes of the words at each of its addresses, in NFC without white space. */
  readonly words: Readonly<Record<string, string>>;
  /** Hashes of its files, by their path below the site's root. */
  readonly files: Readonly<Record<string, string>>;
}

export const manifestPath = 'manifest.json';
export const signaturePath = 'manifest.json.minisig';
export const sbomPath = 'sbom.cdx.json';

/** Where a file of a site is to be asked for: a page by its folder, since a host may redirect from the file itself. */
export const addressOfFile = (path: string): string => path.replace(/(^|\/)index\.html$/u, '$1');

/** Reads a manifest; null where it is none. */
export function parseManifest(bytes: Uint8Array): Manifest | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isManifest(value) ? value : null;
  } catch {
    return null;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value) || value['algorithm'] !== 'SHA-256') return false;
  const { editions, files } = value;
  return isFiles(files) && isRecord(editions) && Object.values(editions).every(isEditionProof);
}

function isEditionProof(value: unknown): value is EditionProof {
  if (!isRecord(value)) return false;
  const { book, previous, links, words, files } = value;
  const hasPrevious = isRecord(previous) && typeof previous['edition'] === 'string' && isHash(previous['link']);
  return (
    typeof book === 'string' &&
    isPath(book) &&
    (previous === null || hasPrevious) &&
    Array.isArray(links) &&
    links.every(isHash) &&
    isHashes(words) &&
    isFiles(files)
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value);
const isHashes = (value: unknown): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every(isHash);

const isFiles = (value: unknown): boolean => isHashes(value) && Object.keys(value).every(isPath);
/**
 * Whether a path stays below the site's root however it is read, as an address or on a disk: a manifest may be anybody's.
 * Addresses drop tabs and lines within, and read `%2e` as a dot.
 */
const isPath = (path: string): boolean => path !== '' && !/^\/|[\\:?#%\s\p{C}]|\/\/|(?:^|\/)\.\.?(?:\/|$)/u.test(path);

/** The hashes of all files that a manifest names, by path. */
export const filesOf = ({ editions, files }: Manifest): ReadonlyMap<string, string> =>
  new Map([...Object.values(editions).flatMap((edition) => Object.entries(edition.files)), ...Object.entries(files)]);

/** The slug of the edition that a file belongs to, null where all share it. */
export function editionOfFile(file: string, editions: ReadonlySet<string>): string | null {
  const [first = '', second = '', third = ''] = file.split('/');
  const name = /^(?:data|verify|og|embed)$/u.test(first) ? (second === 'refs' ? third : second) : first;
  const [edition = ''] = name.split('.', 1);
  return editions.has(edition) ? edition : null;
}
