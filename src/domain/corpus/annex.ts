import type { Annex } from '#domain/model/edition.ts';
import { parseParagraphs } from '../document/escaping.ts';
import type { EditionContent } from './content.ts';

/** Reads what names the annex, 附件：… with all lines below it, and the first title without the ending of a file's name. */
export function deriveAnnex({ texts, data }: EditionContent): Annex | null {
  const file = texts.find(({ id }) => id === 'annex');
  if (file === undefined) return null;
  const words = parseParagraphs(file.body)
    .map((paragraph) => paragraph.words)
    .join('\n');
  const [title = ''] = words.replace(/^附件\d*[：:]\s*/u, '').split('\n');
  return {
    words,
    title: title.replace(/\.(?:pdf|docx?|wps|ofd)$/iu, ''),
    held: data.annexHeld,
    reason: data.annexReason,
  };
}
