import { corpus } from '#corpus';
import { picturedPaths } from '#domain/corpus/pictured.ts';

const paths: ReadonlySet<string> = new Set(picturedPaths(corpus));

/** The path whose preview picture a page shows: its own, or the site's where it has none. */
export const picturedBy = (path: string): string => (paths.has(path) ? path : '');
