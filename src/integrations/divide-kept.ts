/** A file of the built site that may be kept on a reader's device. */
export interface Keepable {
  /** The address below the site's root, `2022/3-4/`. */
  readonly url: string;
  /** In bytes, as it lies on the server. */
  readonly size: number;
}

/** What a device keeps at once, and what it keeps of each further edition when its reader asks. */
export interface Division<File extends Keepable> {
  readonly atOnce: readonly File[];
  /** By edition; the scripts and styles of the site are in each, so that a stored edition needs nothing else. */
  readonly onRequest: Readonly<Record<string, readonly File[]>>;
}

/**
 * What spans the library and grows with it, as it is kept while there is room; of the search what finds in the editions that
 * are not the current one.
 */
const spanning = [
  /^(?:pagefind|search)\/(?!(?:catalogue|records)\.json$)|\/search\.json$/u,
  /^departments\//u,
  /^terms\//u,
  /^topics\//u,
  /^documents\//u,
];

/**
 * Divides the files of a library: the current edition and what is the same for all are kept at once, what spans the library
 * as far as the room goes, each other edition on request.
 *
 * @param editions slugs, the current one first
 * @param room in bytes
 */
export function divideKept<File extends Keepable>(
  files: readonly File[],
  [current = '', ...others]: readonly string[],
  room: number,
): Division<File> {
  const ownerOf = ownership(files, [current, ...others]);
  const owned = Map.groupBy(files, ({ url }) => ownerOf(url));
  const shared = owned.get(null) ?? [];
  const groups = spanning.map((pattern) => files.filter(({ url }) => pattern.test(url) && ownerOf(url) !== current));
  // What it says of the current edition stands on `verify/` as well.
  const twice = `${current}/verify/`;
  const own = (owned.get(current) ?? []).filter(({ url }) => others.length === 0 || url !== twice);
  const atOnce = new Set([...shared, ...own]);
  for (const file of groups.flat()) atOnce.delete(file);
  for (const group of groups) {
    if (sizeOf([...atOnce, ...group]) <= room) for (const file of group) atOnce.add(file);
  }
  const program = shared.filter(({ url }) => url.startsWith('_astro/'));
  const onRequest = others.map((edition) => [edition, [...(owned.get(edition) ?? []), ...program]] as const);
  return { atOnce: files.filter((file) => atOnce.has(file)), onRequest: Object.fromEntries(onRequest) };
}

/** The bytes of files together. */
export const sizeOf = (files: readonly Keepable[]): number => files.reduce((sum, { size }) => sum + size, 0);

/**
 * Gives the edition that an address belongs to, null where all share it. What changed since the edition before belongs to
 * the later one, what changed since one further back to that one: so no edition grows with those before it.
 */
function ownership(files: readonly Keepable[], editions: readonly string[]): (url: string) => string | null {
  const slug = editions.join('|');
  const own = new RegExp(`^(?:(?:data|verify)/)?(${slug})[./]`, 'u');
  const comparison = new RegExp(`^(${slug})/compare/(${slug})/`, 'u');
  const before = new Map<string, string>();
  for (const { url } of files) {
    const [, later = '', earlier = ''] = comparison.exec(url) ?? [];
    if (earlier > (before.get(later) ?? '')) before.set(later, earlier);
  }
  return (url) => {
    const [, later = '', earlier] = comparison.exec(url) ?? [];
    if (earlier !== undefined && earlier !== before.get(later)) return earlier;
    return own.exec(url)?.[1] ?? null;
  };
}
