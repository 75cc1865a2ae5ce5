import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#domain/corpus/content.ts';
import { type DepartmentData, type EditionData, editionSchema } from '#domain/corpus/front-matter.ts';
import { editsSchema } from '#domain/corpus/import-records.ts';
import { type Registry, registerDepartments } from '#domain/corpus/registry.ts';
import { UNKNOWN_DEPARTMENT, type UnknownName } from '#domain/corpus/unknown-names.ts';
import { addDepartments } from '#domain/importing/added-departments.ts';
import { checkYear, deriveFacts, type GivenFacts, lackingFacts } from '#domain/importing/facts.ts';
import { type Imported, nameDepartments } from '#domain/importing/import.ts';
import { type ReceivedText, readReceivedText } from '#domain/importing/received-text.ts';
import { frontMatter, scaffold } from '#domain/importing/scaffold.ts';
import { recordSource } from '#domain/importing/source-record.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readText } from './read-text.ts';
import { checkSource, hash, type ReceivedFile, readOwned, readRecord, receivedFor } from './source-so-far.ts';

/** What is to be imported, and where to. */
export interface ImportRequest {
  /** The text's, in UTF-8. */
  readonly bytes: Uint8Array;
  /** The text read without corrections, where that has been done. */
  readonly text?: ReceivedText;
  /** The file that the text was decoded from, where that has other bytes. */
  readonly received?: ReceivedFile | null;
  /** The name of the received file, for what is said about it. */
  readonly file: string;
  /** The edition's address and its folder. */
  readonly slug: string;
  readonly folder: string;
  readonly departments: Registry;
  /** Facts of a new edition that its text does not say. */
  readonly given: GivenFacts;
  /** Whether other bytes than those recorded may take their place. */
  readonly replaces: boolean;
  /** The departments there are, where files shall be made for those that notes name beyond them. */
  readonly adds?: readonly Entry<DepartmentData>[];
  /** The day of the import, ISO 8601. */
  readonly on: string;
}

/** The files that an import makes, contents by path below the edition's folder. */
export interface EditionFiles {
  readonly imported: Imported;
  /** Those that the import owns. */
  readonly owned: ReadonlyMap<string, string | Uint8Array>;
  /** Those that it lays out for a new edition, and editors or other commands own from then on. */
  readonly laidOut: ReadonlyMap<string, string>;
  /** Those of new departments, by path below the content folder. */
  readonly added: ReadonlyMap<string, string>;
  /** The names that they are for, with how often and where first. */
  readonly unknown: readonly UnknownName[];
}

/** What an import would make of a text, and what speaks against it. */
export interface EditionDraft {
  readonly files: EditionFiles;
  /** The facts of an edition that is there already. */
  readonly recorded: EditionData | null;
  /** The facts that neither the text nor anybody else says, where nothing else speaks against the import. */
  readonly lacking: readonly (keyof GivenFacts)[];
  /** Everything that is wrong; where there is anything, no file may be written. */
  readonly problems: readonly Problem[];
}

/**
 * Makes the files of an edition from its received text; writes nothing.
 * @throws ProblemsError with everything that is wrong
 */
export function importEdition(request: ImportRequest): EditionFiles {
  const { files, problems } = draftEdition(request);
  if (problems.length > 0) throw new ProblemsError(problems);
  return files;
}

/**
 * Makes the files of an edition from its received text as far as that can be done; writes nothing.
 * @throws ProblemsError where a file stands in the place of a folder
 */
export function draftEdition(request: ImportRequest): EditionDraft {
  const { bytes, file, slug, folder, departments, given, on } = request;
  for (const path of [join(folder, '..'), folder]) {
    const mend = 'Name another folder for the content.';
    if (existsSync(path) && !statSync(path).isDirectory())
      throw new ProblemsError([
        { file: path, line: null, words: '', fault: 'a file stands where a folder must', mend },
      ]);
  }
  const problems: Problem[] = [];
  const edits = readOwned(join(folder, 'edits.json'), editsSchema, problems) ?? [];
  const record = readRecord(folder, problems);
  const sha256 = hash(bytes);
  const received = receivedFor(request, record, sha256);
  if (!request.replaces) problems.push(...checkSource(folder, record, sha256, received?.reception ?? null));
  const corrections = edits.filter(({ rule }) => rule === 'correction');
  const recorded = recordedFacts(folder);
  const issuer = given.issuer ?? recorded?.issuer ?? null;
  const text =
    corrections.length === 0 && request.text !== undefined ? request.text : readReceivedText(bytes, file, corrections);
  const read = (registry: Registry) => nameDepartments(text, registry, issuer);
  const first = read(departments);
  const { unknown } = first.imported;
  const added = request.adds === undefined ? [] : newDepartments(first.imported, request.adds, request, recorded);
  const { imported, problems: faults } =
    added.length === 0 ? first : read(registerDepartments([...(request.adds ?? []), ...added], []));
  const isNew = !existsSync(join(folder, 'edition.mdx'));
  const { files, problems: lacking } = isNew ? scaffold(imported, slug, given, file) : NOTHING;
  // What a refused text says of itself says nothing, unless it is refused for its names alone.
  const isWhole = faults.every(({ fault }) => fault === UNKNOWN_DEPARTMENT);
  const all = [...problems, ...faults, ...(isWhole ? [...checkYear(imported, slug, file), ...lacking] : [])];
  const unsaid = isNew ? lackingFacts(imported, given) : [];
  const laidOut = isNew ? [...files, ['addresses.json', '[]\n'] as const] : [];
  const owned = new Map<string, string | Uint8Array>([
    ['source.txt', bytes],
    [
      'source.json',
      `${JSON.stringify(recordSource(imported, sha256, received?.reception ?? null, record, on), null, 2)}\n`,
    ],
    ...(received === null ? [] : ([[received.reception.file, received.bytes]] as const)),
    ...imported.files,
  ]);
  return {
    files: {
      imported,
      owned,
      // What editors have written, or was ever promised, is never laid out again.
      laidOut: new Map(laidOut.filter(([name]) => !existsSync(join(folder, name)))),
      added: new Map(added.map((entry) => [entry.file, frontMatter(entry.data)])),
      unknown,
    },
    recorded,
    lacking: all.length === unsaid.length && faults.length === 0 ? unsaid : [],
    problems: all,
  };
}

const NOTHING: ReturnType<typeof scaffold> = { files: new Map(), problems: [] };

/** The facts of an edition that is there already, by its editors; what is wrong with their file is said elsewhere. */
function recordedFacts(folder: string): EditionData | null {
  const file = join(folder, 'edition.mdx');
  const text = existsSync(file) ? readText(file, []) : null;
  return text === null ? null : (readFrontMatter(text, editionSchema, file, [])?.data ?? null);
}

function newDepartments(
  imported: Imported,
  known: readonly Entry<DepartmentData>[],
  { slug, given, file, on }: ImportRequest,
  recorded: EditionData | null,
): Entry<DepartmentData>[] {
  const facts = recorded ?? deriveFacts(imported, slug, given, file).facts;
  const month = (facts.signed || facts.published || on).slice(0, 'YYYY-MM'.length);
  return addDepartments(imported.unknown, known, { issuer: facts.issuer || null, month });
}
