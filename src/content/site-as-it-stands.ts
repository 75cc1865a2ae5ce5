import { ProblemsError } from '#domain/problem.ts';
import type { collections } from './collections.ts';
import type { Site } from './load-site.ts';

/** The one reader of the content. */
export interface ContentReader {
  readonly collections: typeof collections;
  /** Gives the site as its content stands on disk. */
  readonly read: () => Site;
}

const READER = Symbol.for('the one reader of the content');
/**
 * Astro loads copies of this module for its collections and for its pages: what they share has to stand elsewhere. So they
 * need no copies of the reader, which is half of the program.
 */
const shared = globalThis as { [READER]?: ContentReader };

/** Says who reads the content for whoever asks from now on. */
export function lendReader(reader: ContentReader): void {
  shared[READER] = reader;
}

/** The one reader of the content, which Astro's configuration has lent. */
export function contentReader(): ContentReader {
  const reader = shared[READER];
  if (reader === undefined)
    throw new Error('Nobody has lent the reader of the content: the integration “content” does.');
  return reader;
}

/** The site as its content stands on disk. */
export const siteAsItStands = (): Site => contentReader().read();

/**
 * The site as it stands, to be published.
 * @throws ProblemsError with everything that keeps it from that
 */
export function soundSite(): Site {
  const site = siteAsItStands();
  if (site.problems.length > 0) throw new ProblemsError(site.problems);
  return site;
}
