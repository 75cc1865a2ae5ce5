import { publicKeyOf } from '#domain/proof/minisign.ts';

/** The address of a path below the site's root, for links within the site: `/ip/2022/` for `2022/` under `BASE_PATH=/ip/`. */
export const href = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/${path}`;

/** The whole address of a path, as others quote it; null without SITE_URL. */
export function absolute(path: string): string | null {
  return import.meta.env.SITE ? new URL(href(path), import.meta.env.SITE).href : null;
}

/** Where the site takes remarks and reports of errors, from `DISCUSS_URL`; null where it takes none. */
export const discuss: string | null = process.env.DISCUSS_URL || null;

/** The server that the search asks, from `SEARCH_URL`; null where the site's own files answer. */
export const searchServer: URL | null = process.env.SEARCH_URL ? new URL(process.env.SEARCH_URL) : null;

/** The last day on which security.txt may be relied on, from `SECURITY_EXPIRES`, ISO 8601; null where nobody has said. */
export const securityExpires: string | null = process.env.SECURITY_EXPIRES || null;

/** The public key, `RW…`, of the secret one in `SIGNING_KEY`; null where the site is not signed. */
export const signedBy: string | null = publicKeyOf(process.env.SIGNING_KEY);

/** Whether the site is known to have its host to itself: what stands at the top of a host is the site's own then. */
export const ownsOrigin = import.meta.env.SITE !== undefined && import.meta.env.BASE_URL === '/';

/** The address to write into files that are taken away: whole where it is known, otherwise from the site's root. */
export const locate = (path: string): string => absolute(path) ?? href(path);
