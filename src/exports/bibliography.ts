import { bibliographyFile, bibliographyFormats } from '#domain/citation/bibliography/formats.ts';
import { cite } from '#domain/citation/cite.ts';
import { citedEdition } from '#domain/citation/cited-edition.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Locate } from './locate.ts';

/**
 * Writes what a reference manager keeps of a unit, or of the whole document by its slug. Sentences have no file: the
 * browser writes theirs, by the same functions, and their pages say to Zotero what they are.
 */
export function bibliographyOf(edition: Edition, id: string, ending: string, locate: Locate): string {
  const format = bibliographyFormats.find((format) => format.ending === ending);
  if (!format) throw new Error(`No reference manager is known to take files that end in .${ending}.`);
  const occasion = { words: '', hash: null, locate, accessed: null };
  return bibliographyFile(cite(citedEdition(edition), id, occasion), format).text;
}
