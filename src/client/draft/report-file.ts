/** Writes the report on a draft as a Word document. Loaded when a reader first asks for one. */
import { address } from '#client/address.ts';
import type { DraftReport } from '#reports/draft-report.ts';
import { markedDocxOf } from '#reports/marked-docx.ts';
import { markedDraft } from '#reports/marked-draft.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The report as a file. */
export async function reportFile(report: DraftReport, name: string): Promise<File> {
  const locate = (path: string): string => new URL(address(path), location.origin).href;
  const content = await markedDocxOf(markedDraft(report, locate));
  return new File([content], `${name.replace(/\.[^.]*$/u, '')}·核对.docx`, { type });
}
