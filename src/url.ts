/** The address of a path below the site's root, for links within the site: `/ip/2022/` for `2022/` under `BASE_PATH=/ip/`. */
export const href = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/${path}`;

/** The whole address of a path, as others quote it; null without SITE_URL. */
export function absolute(path: string): string | null {
  return import.meta.env.SITE ? new URL(href(path), import.meta.env.SITE).href : null;
}

/** Where the site takes remarks and reports of errors, from `DISCUSS_URL`; null where it takes none. */
export const discuss: string | null = process.env.DISCUSS_URL || null;

/** The address to write into files that are taken away: whole where it is known, otherwise from the site's root. */
export const locate = (path: string): string => absolute(path) ?? href(path);
