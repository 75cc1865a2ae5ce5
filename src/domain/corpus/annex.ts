import type { Annex } from '#domain/model/edition.ts';
import { parseParagraphs } from '../document/escaping.ts';
import type { EditionContent } from './content.ts';

/** Reads the line that names the annex, 附件：…, and its title without the ending of a file's name. */
export function deriveAnnex({ texts, data }: EditionContent): Annex | null {
  const file = texts.find(({ id }) => id === 'annex');
  const words = file === undefined ? undefined : parseParagraphs(file.body)[0]?.words;
  if (words === undefined) return null;
  const title = words.replace(/^附件\d*[：:]/u, '').replace(/\.(?:pdf|docx?|wps|ofd)$/iu, '');
  return { words, title, held: data.annexHeld, reason: data.annexReason };
}
