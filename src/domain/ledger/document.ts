import { chineseDate } from '#domain/document/chinese-date.ts';
import type { Edition } from '#domain/model/edition.ts';

/** What a table says of its document, as plain data that a page can carry. */
export interface LedgerDocument {
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  /** ISO 8601. */
  readonly published: string;
  /** The title of the annex, which the ledger must not be taken for; null where there is none. */
  readonly annex: string | null;
  /** How many tasks there are in all. */
  readonly tasks: number;
}

/** Gives what the tables of an edition say of it. */
export const ledgerDocument = ({ title, number, issuer, published, annex, tasks }: Edition): LedgerDocument => ({
  title,
  number,
  issuer,
  published,
  annex: annex?.title ?? null,
  tasks: tasks.length,
});

/** Says what the ledger is made from and what it is not; said wherever it goes. */
export function provenanceOf({ annex }: LedgerDocument): string {
  if (annex === null) return '据正文括注生成';
  return `据正文括注生成，非附件《${annex.endsWith('任务清单') ? '任务清单' : annex}》`;
}

/**
 * Says of a table of a document from what it was made, as of which day, and that it is nobody's official table.
 *
 * @param made how, 据正文括注生成
 * @param day the day on which a reader took it away, ISO 8601; a table that the site is built with has none, so that the
 * same content gives the same bytes
 */
export function sourceOf(
  { number, issuer, published }: LedgerDocument,
  made: string,
  day: string | null = null,
): string {
  const taken = day === null ? '' : `${chineseDate(day)}下载。`;
  return `${number}，${chineseDate(published)}发布；${made}。非官方整理，以${issuer}发布的文本为准。${taken}`;
}
