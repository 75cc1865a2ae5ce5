import type { Locate } from './locate.ts';

/** Writes robots.txt (RFC 9309): everything may be read, and the sitemap names every page. */
export const robotsTextOf = (locate: Locate): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${locate('sitemap.xml')}\n`;
