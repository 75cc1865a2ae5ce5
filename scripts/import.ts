import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Typed } from '#command/command.ts';
import { wordsForUser } from '#command/expected.ts';
import { pathGiven } from '#command/project.ts';
import { readGiven } from '#command/read-given.ts';
import { refusal } from '#command/refusal.ts';
import { receivedFiles } from '#content/check-received.ts';
import { compareFiles, strangers } from '#content/compare-files.ts';
import { type EditionFiles, importEdition } from '#content/import-edition.ts';
import { readCorpus } from '#content/load-corpus.ts';
import { readCollection } from '#content/read-collection.ts';
import { writeFiles } from '#content/write-files.ts';
import { type Decoded, decode } from '#decoding/decode.ts';
import { describeDecoding } from '#decoding/describe-decoding.ts';
import { isEditionSlug } from '#domain/corpus/ids.ts';
import { nearestEarlier } from '#domain/corpus/nearest-earlier.ts';
import { registerDepartments } from '#domain/corpus/registry.ts';
import type { Imported } from '#domain/importing/import.ts';
import { describeTables } from '#domain/importing/tables/describe-tables.ts';
import { compareEditions } from '#domain/lineage/compare-editions.ts';
import { describeComparison } from '#domain/lineage/describe-comparison.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';

const usage = `Usage: npm run import -- FILE --edition SLUG [--check]

Turns a received document into content/<edition>/ and says what it drops and what it cannot read. Where anything is wrong,
nothing is written. FILE is text in UTF-8, UTF-16 or GB 18030, a web page saved as HTML, Markdown, DOCX or PDF; what is
not UTF-8 text is decoded first, and kept beside its text as it was received.

  --edition SLUG      the year, 2023, or series and year, plan-2023
  --check             writes nothing and says where the content is not what the text gives
  --add-departments   writes a file for each name in the notes that no department has, for you to look over
  --replace-source    takes other bytes than those the edition was imported from, and records both hashes
  --out DIR           the content folder (content)
  --decoded FILE      writes the text that FILE was decoded to, to look at it, even where the import is refused
  --published DAY, --signed DAY, --number WORDS, --issuer WORDS
                      facts of a new edition that the text itself does not say; a day like 2023-03-16`;

const options = {
  edition: { type: 'string' },
  out: { type: 'string' },
  decoded: { type: 'string' },
  check: { type: 'boolean' },
  'add-departments': { type: 'boolean' },
  'replace-source': { type: 'boolean' },
  published: { type: 'string' },
  signed: { type: 'string' },
  number: { type: 'string' },
  issuer: { type: 'string' },
} as const;

await run({ usage, options, takes: [1, 1], work });

async function work({ values, positionals: [file = ''] }: Typed<typeof options>): Promise<number> {
  if (values.edition === undefined) {
    console.error(`--edition is missing.\n\n${usage}`);
    return 2;
  }
  try {
    await importFile(file, values.edition, values);
    return 0;
  } catch (error) {
    const words = wordsForUser(error);
    if (words === null) throw error;
    console.error(`${words}\nNothing was written.`);
    return 1;
  }
}

async function importFile(file: string, slug: string, values: Typed<typeof options>['values']): Promise<void> {
  if (!isEditionSlug(slug)) {
    const mend = 'Use the year, 2022, or series and year, plan-2023; the names of top-level pages are taken.';
    throw refusal('--edition', slug, 'this cannot be the address of an edition', mend);
  }
  const folder = join(values.out === undefined ? 'content' : pathGiven(values.out), slug);
  const bytes = readGiven(file);
  const decoded = await decode(bytes, file);
  const decodedBytes = Buffer.from(decoded.text);
  if (values.decoded !== undefined) writeFileSync(pathGiven(values.decoded), decodedBytes);
  sayDecoding(decoded, file);
  const problems: Problem[] = [];
  const root = join(folder, '..');
  // A content folder that is only begun knows the departments of the project.
  const known = readCollection(existsSync(join(root, 'departments')) ? root : 'content', 'departments', problems);
  const departments = registerDepartments(known, problems);
  if (problems.length > 0) throw new ProblemsError(problems);
  const check = values.check ?? false;
  const files = importEdition({
    bytes: decodedBytes,
    received: decoded.decoding && { bytes, extension: decoded.extension, decoding: decoded.decoding },
    file,
    slug,
    folder,
    departments,
    ...(values['add-departments'] && !check ? { adds: known } : {}),
    given: values,
    replaces: check || (values['replace-source'] ?? false),
    on: new Date().toISOString().slice(0, 10),
  });
  report(files.imported, file, join(folder, 'source.json'));
  console.log(check ? compare(folder, files, file) : write(folder, files));
  if (files.added.size > 0) sayAdded(root, files, file);
  if (!check) sayChanges(root, slug);
}

/** Says how a file was read that is not UTF-8 text, and what that left out. */
function sayDecoding({ decoding }: Decoded, file: string): void {
  if (decoding === null) return;
  console.log(describeDecoding(decoding, file).join('\n'));
  console.log(`Lines below are those of the text that ${file} was decoded to; --decoded FILE writes it.`);
}

/** Says which departments were added, how often and where first the document names them, and what may be a misprint. */
function sayAdded(content: string, { added, unknown }: EditionFiles, file: string): void {
  console.log(`Departments added, for you to look over (${added.size}):`);
  for (const path of added.keys()) console.log(`  ${join(content, path)}`);
  console.log(`They are for these names (${unknown.length}):`);
  for (const { words, times, line, near } of unknown) {
    const misprint = near.length === 0 ? '' : `; one character off ${near.join(' and ')}: a misprint?`;
    console.log(`  ${file}:${line}: ${words}, named ${times === 1 ? 'once' : `${times} times, here first`}${misprint}`);
  }
}

/** Says what changed against the edition before it, where one stands beside it. */
function sayChanges(content: string, slug: string): void {
  const { corpus, problems } = readCorpus(content);
  const edition = corpus.editions.find((edition) => edition.slug === slug);
  const before = edition && nearestEarlier(edition, corpus.editions);
  if (!edition || !before) return;
  const compared = () => describeComparison(compareEditions(before, edition), corpus.departments).join('\n');
  const later = `What changed against ${before.slug} is said by another import, when npm run check finds nothing wrong.`;
  console.log(problems.length > 0 ? later : compared());
}

/** Says what readers will not see, and what names nobody although it may. */
function report({ dropped, tables, unread }: Imported, file: string, record: string): void {
  const list = (lines: readonly { line: number; words: string }[]) =>
    lines.map(({ line, words }) => `  ${file}:${line}: ${words}`).join('\n');
  if (dropped.length > 0) {
    const lines = dropped.map(({ number, text }) => ({ line: number, words: text }));
    console.log(`Dropped, since they are the page around the document (${dropped.length}):\n${list(lines)}`);
  }
  if (tables.length > 0)
    console.log(`Tables, laid out as lines (${tables.length}):\n${describeTables(tables, file).join('\n')}`);
  if (unread.length > 0)
    console.log(`Not read, so that nobody is named there; ${record} lists them (${unread.length}):\n${list(unread)}`);
}

function compare(folder: string, { owned }: EditionFiles, file: string): string {
  const differences = compareFiles(folder, owned);
  if (differences.length > 0) throw new ProblemsError(differences);
  return `${folder} agrees with ${file}.`;
}

function write(folder: string, { owned, laidOut, added }: EditionFiles): string {
  const same = (path: string, text: string | Uint8Array) =>
    existsSync(path) && Buffer.from(text).equals(readFileSync(path));
  const changed = new Map([...owned, ...laidOut].filter(([name, text]) => !same(join(folder, name), text)));
  const others = receivedFiles(folder).filter((name) => !owned.has(name));
  const gone = [...strangers(folder, new Set(owned.keys())), ...others];
  const departments = [...added].map(([path, text]) => [join('..', path), text] as const);
  writeFiles(folder, new Map([...changed, ...departments]), gone);
  const done = `${changed.size} files written, ${gone.length} removed.`;
  return `${folder}: ${changed.size + gone.length === 0 ? 'nothing has changed.' : done}`;
}
