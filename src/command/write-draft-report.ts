import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { JudgedDraft } from '#domain/draft/judged-draft.ts';
import { describeDraft } from '#reports/describe-draft.ts';
import { type MarkedDraft, markedDraft } from '#reports/marked-draft.ts';
import { pathGiven } from './project.ts';
import { refusal } from './refusal.ts';

type Write = (draft: MarkedDraft) => string | Uint8Array | Promise<string | Uint8Array>;

/** What writes a report, by the ending of its name. */
const forms: Readonly<Record<string, () => Promise<Write>>> = {
  '.docx': async () => (await import('#reports/marked-docx.ts')).markedDocxOf,
  '.html': async () => (await import('#reports/marked-page.ts')).markedPageOf,
  '.txt': async () => (await import('#reports/marked-text.ts')).markedTextOf,
};

/**
 * Looks, before any work is done, whether a report can be written under a name.
 *
 * @throws ProblemsError where its ending is none of .docx, .html and .txt, or it is the draft itself
 */
export function checkReportName(report: string, file: string): void {
  if (!Object.hasOwn(forms, extname(report).toLowerCase()))
    throw refusal('--report', report, 'it has no ending that says its form', 'Name it .docx, .html or .txt.');
  if (pathGiven(report) === pathGiven(file))
    throw refusal('--report', report, 'this is the draft itself', 'Give the report another name.');
}

/** Writes what became of a draft, in Chinese, as the page that checks drafts gives it away. */
export async function writeDraftReport(
  report: string,
  text: string,
  draft: JudgedDraft,
  site: URL | null,
): Promise<void> {
  const marked = markedDraft(describeDraft(text, draft), (path) => site && new URL(path, site).href);
  const write = await forms[extname(report).toLowerCase()]?.();
  if (write) writeFileSync(pathGiven(report), await write(marked));
}
