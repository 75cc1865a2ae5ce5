import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathGiven } from '#command/project.ts';
import { refusal } from '#command/refusal.ts';

/** The endings of the forms that are read. */
const READ = /\.(?:txt|[sx]?html?|md|markdown|docx|pdf)$/iu;

/** What a user named, file by file. */
export interface ReceivedFiles {
  readonly files: readonly string[];
  /** What stands in a named folder and is none of the forms that are read. */
  readonly passedOver: readonly string[];
}

/**
 * Finds the files that a user named, a folder's by their names; what a folder holds further down is passed over.
 *
 * @throws ProblemsError where a folder has no file that is read
 */
export function findReceivedFiles(named: readonly string[]): ReceivedFiles {
  const found = named.map((one) => (isFolder(one) ? filesIn(one) : { files: [one], passedOver: [] }));
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    passedOver: found.flatMap(({ passedOver }) => passedOver),
  };
}

const isFolder = (named: string): boolean =>
  named !== '-' && (statSync(pathGiven(named), { throwIfNoEntry: false })?.isDirectory() ?? false);

function filesIn(folder: string): ReceivedFiles {
  const entries = readdirSync(pathGiven(folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const isRead = (entry: (typeof entries)[number]) => entry.isFile() && READ.test(entry.name);
  const paths = (some: typeof entries) => some.map(({ name }) => join(folder, name));
  const files = paths(entries.filter(isRead));
  if (files.length === 0)
    throw refusal(folder, '', 'the folder has no file of a form that is read', 'Name the files, or another folder.');
  return { files, passedOver: paths(entries.filter((entry) => !isRead(entry))) };
}
