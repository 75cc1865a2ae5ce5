/** Gives the address to publish for a path below the site's root: absolute, or from the root without SITE_URL. */
export type Locate = (path: string) => string;

/** The whole address of a path, or null where the site's own is not known: a path alone leads nowhere from a file. */
export function wholeAddress(path: string, locate: Locate): string | null {
  const address = locate(path);
  return /^https?:/u.test(address) ? address : null;
}
