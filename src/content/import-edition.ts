import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#domain/corpus/content.ts';
import {
  type DepartmentData,
  type EditionData,
  editionSchema,
  editsSchema,
  sourceRecordSchema,
} from '#domain/corpus/front-matter.ts';
import { type Registry, registerDepartments } from '#domain/corpus/registry.ts';
import type { UnknownName } from '#domain/corpus/unknown-names.ts';
import { addDepartments } from '#domain/importing/added-departments.ts';
import { checkYear, deriveFacts, type GivenFacts } from '#domain/importing/facts.ts';
import { type Imported, importText } from '#domain/importing/import.ts';
import { frontMatter, scaffold } from '#domain/importing/scaffold.ts';
import { type EarlierRecord, isSameSource, recordSource } from '#domain/importing/source-record.ts';
import type { Decoding, Reception } from '#domain/model/reception.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readJson } from './read-json.ts';
import { readText } from './read-text.ts';

/** What is to be imported, and where to. */
export interface ImportRequest {
  /** The text's, in UTF-8. */
  readonly bytes: Uint8Array;
  /** The file that the text was decoded from, where that has other bytes. */
  readonly received?: { readonly bytes: Uint8Array; readonly extension: string; readonly decoding: Decoding } | null;
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

/**
 * Makes the files of an edition from its received text; writes nothing.
 * @throws ProblemsError with everything that is wrong
 */
export function importEdition(request: ImportRequest): EditionFiles {
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
  const read = (registry: Registry) => importText(bytes, file, corrections, registry, issuer);
  const first = read(departments);
  const { unknown } = first.imported;
  const added = request.adds === undefined ? [] : newDepartments(first.imported, request.adds, request, recorded);
  const { imported, problems: faults } =
    added.length === 0 ? first : read(registerDepartments([...(request.adds ?? []), ...added], []));
  const isNew = !existsSync(join(folder, 'edition.mdx'));
  const { files, problems: lacking } = isNew ? scaffold(imported, slug, given, file) : NOTHING;
  // What a refused text says of itself says nothing.
  const facts = faults.length === 0 ? [...checkYear(imported, slug, file), ...lacking] : [];
  const all = [...problems, ...faults, ...facts];
  if (all.length > 0) throw new ProblemsError(all);
  const laidOut = isNew ? [...files, ['addresses.json', '[]\n'] as const] : [];
  return {
    imported,
    owned: new Map<string, string | Uint8Array>([
      ['source.txt', bytes],
      [
        'source.json',
        `${JSON.stringify(recordSource(imported, sha256, received?.reception ?? null, record, on), null, 2)}\n`,
      ],
      ...(received === null ? [] : ([[received.reception.file, received.bytes]] as const)),
      ...imported.files,
    ]),
    // What editors have written, or was ever promised, is never laid out again.
    laidOut: new Map(laidOut.filter(([name]) => !existsSync(join(folder, name)))),
    added: new Map(added.map((entry) => [entry.file, frontMatter(entry.data)])),
    unknown,
  };
}

const NOTHING: ReturnType<typeof scaffold> = { files: new Map(), problems: [] };

/** The record of the source so far; without one, what stands in `source.txt`. */
function readRecord(folder: string, problems: Problem[]): EarlierRecord | null {
  const record = readOwned(join(folder, 'source.json'), sourceRecordSchema, problems);
  const source = join(folder, 'source.txt');
  return record ?? (existsSync(source) ? { sha256: hash(readFileSync(source)), replaced: [] } : null);
}

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

/** The file that the text was decoded from; that of the record, where its decoded text is imported again. */
function receivedFor(
  { received, folder }: ImportRequest,
  before: EarlierRecord | null,
  sha256: string,
): { readonly bytes: Uint8Array; readonly reception: Reception } | null {
  if (received) {
    const { bytes, extension, decoding } = received;
    return { bytes, reception: { file: `received.${extension}`, sha256: hash(bytes), ...decoding } };
  }
  const reception = before?.sha256 === sha256 ? before.received : undefined;
  const file = join(folder, reception?.file ?? '');
  return reception && existsSync(file) ? { bytes: readFileSync(file), reception } : null;
}

function checkSource(
  folder: string,
  before: EarlierRecord | null,
  sha256: string,
  received: Reception | null,
): Problem[] {
  if (before === null || isSameSource(before, sha256, received)) return [];
  const [was, is] = before.sha256 === sha256 ? [before.received?.sha256, received?.sha256] : [before.sha256, sha256];
  return [
    {
      file: join(folder, 'source.json'),
      line: null,
      words: '',
      fault: `the edition was imported from other bytes, SHA-256 ${was ?? before.sha256}; these have ${is ?? sha256}`,
      mend: `Import ${before.received?.file ?? 'source.txt'} as it was received; --replace-source where another text takes its place for good.`,
    },
  ];
}

const readOwned = <Schema extends Parameters<typeof readJson>[1]>(file: string, schema: Schema, problems: Problem[]) =>
  existsSync(file)
    ? readJson(file, schema, 'The import writes this file: take it back from version control.', problems)
    : null;

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
