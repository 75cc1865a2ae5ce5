import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFiles, strangers } from '#content/compare-files.ts';
import { readCollection } from '#content/read-collection.ts';
import { editsSchema } from '#domain/corpus/front-matter.ts';
import { isEditionSlug } from '#domain/corpus/ids.ts';
import { departmentNames } from '#domain/corpus/names.ts';
import { importText } from '#domain/importing/import.ts';
import { scaffold } from '#domain/importing/scaffold.ts';
import type { Edit } from '#domain/model/source.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';

const USAGE = `npm run import -- FILE --edition SLUG [--out DIR] [--check]

Turns a received text into content/<edition>/. --check writes nothing and says where content and source differ.
For a document whose page does not say so itself: --published, --signed YYYY-MM-DD, --number, --issuer.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    edition: { type: 'string' },
    out: { type: 'string', default: 'content' },
    check: { type: 'boolean', default: false },
    published: { type: 'string' },
    signed: { type: 'string' },
    number: { type: 'string' },
    issuer: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

try {
  const [file] = positionals;
  if (values.help || file === undefined || values.edition === undefined) {
    console.error(USAGE);
    process.exit(values.help ? 0 : 2);
  }
  run(file, values.edition);
} catch (error) {
  if (!(error instanceof ProblemsError)) throw error;
  console.error(error.message);
  console.error('Nothing was written.');
  process.exit(1);
}

function run(file: string, edition: string): void {
  const folder = join(values.out, edition);
  const problems: Problem[] = checkSlug(edition);
  const bytes = existsSync(file) ? readFileSync(file) : null;
  if (bytes === null) problems.push({ file, line: null, words: '', fault: 'no such file', mend: 'Give its path.' });
  if (problems.length > 0 || bytes === null) throw new ProblemsError(problems);

  const names = departmentNames(readCollection('content', 'departments', problems), problems);
  const result = importText(bytes, file, loadCorrections(folder, problems), names);
  problems.push(...result.problems);
  const scaffolds = existsSync(join(folder, 'edition.mdx'))
    ? new Map()
    : scaffold(result.imported, values, problems, file);
  if (problems.length > 0) throw new ProblemsError(problems);

  const files = new Map<string, string | Uint8Array>([['source.txt', bytes], ...result.imported.files]);
  if (values.check) report(compareFiles(folder, files), folder, file);
  else console.log(`${folder}: ${write(folder, new Map([...scaffolds, ...files]))}`);
}

function report(differences: readonly Problem[], folder: string, file: string): void {
  if (differences.length > 0) throw new ProblemsError(differences);
  console.log(`${folder} agrees with ${file}.`);
}

function checkSlug(edition: string): Problem[] {
  if (isEditionSlug(edition)) return [];
  const mend = 'Use the year, 2022, or series and year, plan-2023; the names of top-level pages are taken.';
  return [{ file: '--edition', line: null, words: edition, fault: 'this cannot be the address of an edition', mend }];
}

function loadCorrections(folder: string, problems: Problem[]): Edit[] {
  const file = join(folder, 'edits.json');
  if (!existsSync(file)) return [];
  try {
    return editsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).filter(({ rule }) => rule === 'correction');
  } catch (error) {
    problems.push({ file, line: null, words: '', fault: `not a list of edits: ${String(error)}`, mend: 'Mend it.' });
    return [];
  }
}

/** Writes every file beside its place and renames all at the end, so that a failure leaves nothing half-written. */
function write(folder: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const changed = [...files].filter(([name, text]) => !same(join(folder, name), text));
  const owned = new Set(files.keys());
  const stale = strangers(folder, owned);
  for (const [name, text] of changed) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, text);
  }
  for (const [name] of changed) renameSync(join(folder, `${name}.new`), join(folder, name));
  for (const name of stale) rmSync(join(folder, name));
  return changed.length + stale.length === 0
    ? 'nothing has changed.'
    : `${changed.length} files written, ${stale.length} removed.`;
}

function same(path: string, text: string | Uint8Array): boolean {
  return existsSync(path) && Buffer.from(text).equals(readFileSync(path));
}
