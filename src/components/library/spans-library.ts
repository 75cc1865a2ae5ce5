import { corpus } from '#corpus';
import type { Edition } from '#domain/model/edition.ts';
import { editionPath } from '#domain/paths.ts';

/** Whether a page speaks of all documents and not of one: it lies in none, and there are several. */
export const spansLibrary = (path: string, edition: Edition): boolean =>
  corpus.editions.length > 1 && !path.startsWith(editionPath(edition.slug));
