import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { run, type Typed } from '#command/command.ts';
import { wordsForUser } from '#command/expected.ts';
import { pathGiven } from '#command/project.ts';
import { readGiven } from '#command/read-given.ts';
import { refusal } from '#command/refusal.ts';
import { compareFiles, strangers } from '#content/compare-files.ts';
import { readCollection } from '#content/read-collection.ts';
import { writeFiles } from '#content/write-files.ts';
import { editsSchema, type SourceRecord, sourceRecordSchema } from '#domain/corpus/front-matter.ts';
import { isEditionSlug } from '#domain/corpus/ids.ts';
import { departmentNames } from '#domain/corpus/names.ts';
import { checkYear } from '#domain/importing/facts.ts';
import { type Imported, importText } from '#domain/importing/import.ts';
import { scaffold } from '#domain/importing/scaffold.ts';
import { recordSource } from '#domain/importing/source-record.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';

const usage = `Usage: npm run import -- FILE --edition SLUG [--check]

Turns a received text into content/<edition>/ and says what it drops and what it cannot read. Where anything is wrong,
nothing is written.

  --edition SLUG      the year, 2023, or series and year, plan-2023
  --check             writes nothing and says where the content is not what the text gives
  --replace-source    takes other bytes than those the edition was imported from, and records both hashes
  --out DIR           the content folder (content)
  --published DAY, --signed DAY, --number WORDS, --issuer WORDS
                      facts of a new edition that the text itself does not say; a day like 2023-03-16`;

const options = {
  edition: { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean' },
  'replace-source': { type: 'boolean' },
  published: { type: 'string' },
  signed: { type: 'string' },
  number: { type: 'string' },
  issuer: { type: 'string' },
} as const;

await run({ usage, options, takes: [1, 1], work });

function work({ values, positionals: [file = ''] }: Typed<typeof options>): number {
  if (values.edition === undefined) {
    console.error(`--edition is missing.\n\n${usage}`);
    return 2;
  }
  try {
    importFile(file, values.edition, values);
    return 0;
  } catch (error) {
    const words = wordsForUser(error);
    if (words === null) throw error;
    console.error(`${words}\nNothing was written.`);
    return 1;
  }
}

function importFile(file: string, edition: string, values: Typed<typeof options>['values']): void {
  const folder = join(values.out === undefined ? 'content' : pathGiven(values.out), edition);
  checkPlace(edition, folder);
  const bytes = readGiven(file);
  const problems: Problem[] = [];
  const names = departmentNames(readCollection('content', 'departments', problems), problems);
  const edits = loadOwned(join(folder, 'edits.json'), editsSchema, problems) ?? [];
  const corrections = edits.filter(({ rule }) => rule === 'correction');
  const { imported, problems: faults } = importText(bytes, file, corrections, names);
  const laidOut = existsSync(join(folder, 'edition.mdx')) ? null : scaffold(imported, edition, values, file);
  const before = loadRecord(folder, problems);
  const sha256 = hash(bytes);
  if (values.check !== true && values['replace-source'] !== true) problems.push(...checkSource(folder, before, sha256));
  const year = faults.length === 0 ? checkYear(imported, edition, file) : [];
  const all = [...problems, ...faults, ...year, ...(laidOut?.problems ?? [])];
  if (all.length > 0) throw new ProblemsError(all);

  const record = recordSource(imported, sha256, before, new Date().toISOString().slice(0, 10));
  const owned = new Map<string, string | Uint8Array>([
    ['source.txt', bytes],
    ['source.json', `${JSON.stringify(record, null, 2)}\n`],
    ...imported.files,
  ]);
  report(imported, file, join(folder, 'source.json'));
  if (values.check) {
    const differences = compareFiles(folder, owned);
    if (differences.length > 0) throw new ProblemsError(differences);
    console.log(`${folder} agrees with ${file}.`);
  } else {
    const editors = laidOut === null ? [] : [...laidOut.files, ['addresses.json', '[]\n'] as const];
    console.log(`${folder}: ${write(folder, owned, new Map(editors))}`);
  }
}

function checkPlace(edition: string, folder: string): void {
  if (!isEditionSlug(edition)) {
    const mend = 'Use the year, 2022, or series and year, plan-2023; the names of top-level pages are taken.';
    throw refusal('--edition', edition, 'this cannot be the address of an edition', mend);
  }
  for (const path of [join(folder, '..'), folder]) {
    if (existsSync(path) && !statSync(path).isDirectory())
      throw refusal(
        path,
        '',
        'a file stands where the folder of the content must be',
        'Name another folder with --out.',
      );
  }
}

/** The record of the source so far; without one, what stands in `source.txt`. */
function loadRecord(folder: string, problems: Problem[]): Pick<SourceRecord, 'sha256' | 'replaced'> | null {
  const record = loadOwned(join(folder, 'source.json'), sourceRecordSchema, problems);
  const source = join(folder, 'source.txt');
  return record ?? (existsSync(source) ? { sha256: hash(readFileSync(source)), replaced: [] } : null);
}

function checkSource(folder: string, before: Pick<SourceRecord, 'sha256'> | null, sha256: string): Problem[] {
  if (before === null || before.sha256 === sha256) return [];
  return [
    {
      file: join(folder, 'source.json'),
      line: null,
      words: '',
      fault: `the edition was imported from other bytes, SHA-256 ${before.sha256}; these have ${sha256}`,
      mend: 'Import source.txt as it was received; --replace-source where another text takes its place for good.',
    },
  ];
}

/** A file that the import wrote before; null where there is none, or it is not what the import writes. */
function loadOwned<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | null {
  if (!existsSync(file)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const mend = 'Take it back from version control, or mend it.';
    problems.push({ file, line: null, words: '', fault: `this is not what the import writes: ${String(error)}`, mend });
    return null;
  }
}

/** Says what readers will not see, and what names nobody although it may. */
function report({ dropped, unread }: Imported, file: string, record: string): void {
  const list = (lines: readonly { line: number; words: string }[]) =>
    lines.map(({ line, words }) => `  ${file}:${line}: ${words}`).join('\n');
  if (dropped.length > 0) {
    const lines = dropped.map(({ number, text }) => ({ line: number, words: text }));
    console.log(`Dropped, since they are the page around the document (${dropped.length}):\n${list(lines)}`);
  }
  if (unread.length > 0)
    console.log(`Not read, so that nobody is named there; ${record} lists them (${unread.length}):\n${list(unread)}`);
}

function write(
  folder: string,
  owned: ReadonlyMap<string, string | Uint8Array>,
  editors: ReadonlyMap<string, string>,
): string {
  const files = new Map<string, string | Uint8Array>([...owned, ...editors]);
  const changed = new Map([...files].filter(([name, text]) => !same(join(folder, name), text)));
  const gone = strangers(folder, new Set(owned.keys()));
  writeFiles(folder, changed, gone);
  return changed.size + gone.length === 0
    ? 'nothing has changed.'
    : `${changed.size} files written, ${gone.length} removed.`;
}

function same(path: string, text: string | Uint8Array): boolean {
  return existsSync(path) && Buffer.from(text).equals(readFileSync(path));
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
