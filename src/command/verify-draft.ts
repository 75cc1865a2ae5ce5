import { hasWrong } from '#domain/draft/draft-counts.ts';
import type { HeldDocument } from '#domain/draft/held-document.ts';
import { judgeDraft } from '#domain/draft/judge-draft.ts';
import type { LeftOut } from '#drafts/read-words.ts';
import { readDraftFile } from './read-draft-file.ts';
import { readGiven } from './read-given.ts';
import { reportDraft } from './report-draft.ts';
import { writeDraftReport } from './write-draft-report.ts';

/**
 * Prints what became of the quotations and references of a draft, as the page that checks drafts judges them; gives the exit
 * code, 1 where one is wrong.
 *
 * @param documents newest first
 * @param report the file that the report is written to; undefined where none is asked for
 * @param site where the site is published; null where that is not known
 * @throws ProblemsError where the draft cannot be read
 */
export async function verifyDraft(
  file: string,
  documents: readonly HeldDocument[],
  report: string | undefined,
  site: URL | null,
): Promise<number> {
  const { text, blank, leftOut } = await readDraftFile(readGiven(file), file);
  if (blank.length > 0) console.log(`Not read: page ${blank.join(', ')} of ${file}, on which there are no words.`);
  if (leftOut.length > 0) console.log(`Not read of ${file}: ${listed(leftOut)}.`);
  const draft = judgeDraft(text, documents, new Set(site ? [site.host] : []));
  const titles = documents.map(({ title }) => title);
  console.log(reportDraft(text, draft, titles).join('\n'));
  if (report !== undefined) await writeDraftReport(report, text, draft, site);
  return hasWrong(draft) ? 1 : 0;
}

const listed = (leftOut: readonly LeftOut[]): string =>
  leftOut.map(({ kind, count }) => `${kind.replace('-', ' ')} (${count})`).join(', ');
