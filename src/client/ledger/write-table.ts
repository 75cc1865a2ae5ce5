/** Writes a table of tasks in the browser. Loaded when a reader first asks for one, and what a format takes with its first file. */
import type { LedgerDocument } from '#domain/ledger/document.ts';
import { taskTable, taskTableFile } from '#domain/ledger/task-table.ts';
import { type TaskRow, taskSheet } from '#domain/ledger/tasks.ts';
import type { Locate } from '#exports/locate.ts';
import { type PastedTable, pastedTable } from '#exports/pasted-table.ts';

/** What a reader takes away. */
export interface PickedTasks {
  readonly document: LedgerDocument;
  readonly rows: readonly TaskRow[];
  readonly filter: readonly string[];
  /** The day, ISO 8601. */
  readonly day: string;
}

export type TableFormat = 'xlsx' | 'docx' | 'csv';

const types: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv;charset=utf-8',
};

/** The picked tasks as a file, with the name to save it under. */
export async function tableFile(picked: PickedTasks, format: TableFormat, locate: Locate): Promise<File> {
  const content = await contentOf(picked, format, locate);
  return new File([content], taskTableFile(picked.document, picked.filter, format), { type: types[format] });
}

async function contentOf(picked: PickedTasks, format: TableFormat, locate: Locate): Promise<BlobPart> {
  if (format === 'csv') return (await import('#exports/csv.ts')).csvOf(taskSheet(picked.rows), locate);
  const table = taskTable(picked.document, picked.rows, picked);
  if (format === 'xlsx') return (await import('#exports/xlsx.ts')).xlsxOf([table], locate);
  return (await import('#exports/table-docx.ts')).tableDocxOf(table, locate);
}

/** The picked tasks for the clipboard. */
export const copiedTable = ({ document, rows, ...selection }: PickedTasks, locate: Locate): PastedTable =>
  pastedTable(taskTable(document, rows, selection), locate);
