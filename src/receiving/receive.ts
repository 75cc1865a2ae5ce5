import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathGiven } from '#command/project.ts';
import { readGiven } from '#command/read-given.ts';
import { refusal } from '#command/refusal.ts';
import { draftEdition, type EditionDraft } from '#content/import-edition.ts';
import { type ReadEntry, readCollection } from '#content/read-collection.ts';
import { type Decoded, decode } from '#decoding/decode.ts';
import type { DepartmentData } from '#domain/corpus/front-matter.ts';
import { isEditionSlug } from '#domain/corpus/ids.ts';
import { GUIDELINE } from '#domain/corpus/nearest-earlier.ts';
import { type Registry, registerDepartments } from '#domain/corpus/registry.ts';
import { UNKNOWN_DEPARTMENT } from '#domain/corpus/unknown-names.ts';
import { findFacts, type GivenFacts, printedYear } from '#domain/importing/facts.ts';
import { type Imported, nameDepartments } from '#domain/importing/import.ts';
import { type ReceivedText, readReceivedText } from '#domain/importing/received-text.ts';
import { type Summary, summarize } from '#domain/importing/summarize.ts';
import { type Problem, ProblemsError } from '#domain/problem.ts';

/** How files are to be imported. */
export interface Wanted {
  /** The content folder. */
  readonly content: string;
  /** The address of the edition, or the series whose editions are named by the years that the texts print. */
  readonly edition: string | undefined;
  readonly series: string | undefined;
  readonly given: GivenFacts;
  readonly addsDepartments: boolean;
  readonly replaces: boolean;
  /** Where the decoded text is to be written. */
  readonly decoded: string | undefined;
  /** The day of the import, ISO 8601. */
  readonly on: string;
}

/** A received file as far as it can be read; nothing of it is written. */
export interface ReceivedDocument {
  readonly file: string;
  readonly decoded: Decoded;
  readonly imported: Imported;
  /** The address of its edition; null where nothing says it. */
  readonly slug: string | null;
  readonly draft: EditionDraft | null;
  readonly given: GivenFacts;
  readonly problems: readonly Problem[];
}

/** Gives a fact that a text does not say; empty where it is not known. */
export type AskForFact = (fact: keyof GivenFacts, file: string) => Promise<string>;

/**
 * Decodes and reads a received file as an edition.
 *
 * @param ask gives what the text does not say of itself, where nothing else speaks against the import
 * @throws ProblemsError with the reasons why nothing of it can be read
 */
export async function receive(file: string, wanted: Wanted, ask: AskForFact | null): Promise<ReceivedDocument> {
  const bytes = readGiven(file);
  const decoded = await decode(bytes, file);
  const text = Buffer.from(decoded.text);
  if (wanted.decoded !== undefined) writeFileSync(pathGiven(wanted.decoded), text);
  const { known, departments } = readDepartments(wanted.content);
  const read = readReceivedText(text, file, []);
  const slug = wanted.edition ?? slugInSeries(read, wanted);
  if (slug === null) return withoutEdition(read, decoded, departments, wanted);
  checkSlug(slug, wanted);
  const draftWith = (given: GivenFacts): EditionDraft =>
    draftEdition({
      bytes: text,
      text: read,
      received: decoded.decoding && { bytes, extension: decoded.extension, decoding: decoded.decoding },
      file,
      slug,
      folder: join(wanted.content, slug),
      departments,
      ...(wanted.addsDepartments ? { adds: known } : {}),
      given,
      replaces: wanted.replaces,
      on: wanted.on,
    });
  let { given } = wanted;
  let draft = draftWith(given);
  const { lacking } = draft;
  if (ask !== null && lacking.length > 0) {
    for (const fact of lacking) given = { ...given, [fact]: await ask(fact, file) };
    draft = draftWith(given);
  }
  return { file, decoded, imported: draft.files.imported, slug, draft, given, problems: draft.problems };
}

/** Sums up what became of a received file. */
export const summaryOf = ({ imported, draft, given, problems }: ReceivedDocument): Summary =>
  summarize(imported, given, draft?.recorded ?? null, problems);

/** Every department there is; a content folder that is only begun knows those of the project. */
function readDepartments(content: string): { known: readonly ReadEntry<DepartmentData>[]; departments: Registry } {
  const problems: Problem[] = [];
  const known = readCollection(existsSync(join(content, 'departments')) ? content : 'content', 'departments', problems);
  const departments = registerDepartments(known, problems);
  if (problems.length > 0) throw new ProblemsError(problems);
  return { known, departments };
}

function checkSlug(slug: string, { edition, series = '' }: Wanted): void {
  if (isEditionSlug(slug)) return;
  if (edition === undefined) {
    const mend = 'Name the series by small letters, digits and -, plan; the names of top-level pages are taken.';
    throw refusal('--series', series, `${slug} cannot be the address of an edition`, mend);
  }
  const mend = 'Use the year, 2022, or series and year, plan-2023; the names of top-level pages are taken.';
  throw refusal('--edition', slug, 'this cannot be the address of an edition', mend);
}

/** plan-2023 of the series plan, 2023 of the guideline; null without a series, or a year in the text. */
function slugInSeries(text: ReceivedText, { series, given }: Wanted): string | null {
  if (series === undefined) return null;
  const year = printedYear({ ...text, published: text.published ?? given.published ?? null });
  if (year === null) return null;
  return series === GUIDELINE ? String(year) : `${series}-${year}`;
}

/** Reads a text of which nobody has said yet what edition it is. */
function withoutEdition(
  text: ReceivedText,
  decoded: Decoded,
  departments: Registry,
  { given, series, addsDepartments }: Wanted,
): ReceivedDocument {
  const { file } = text;
  const { imported, problems } = nameDepartments(text, departments, given.issuer ?? null);
  const year = printedYear(imported);
  const example = year === null ? 'plan-2023' : `plan-${year}, or ${year} for the guideline`;
  const nameless =
    series === undefined
      ? {
          fault: 'nothing says what edition this is',
          mend: `Give --edition, ${example}; or --series, and it is named by the year that its text prints.`,
        }
      : { fault: 'the text does not say of which year it is', mend: 'Import it alone, with --edition.' };
  const edition = { file, line: null, words: '', ...nameless };
  const facts = findFacts(imported, given, file).flatMap(({ problem }) => (problem === null ? [] : [problem]));
  const own = problems.filter(({ fault }) => !addsDepartments || fault !== UNKNOWN_DEPARTMENT);
  const all = imported.source === '' ? problems : [...own, edition, ...facts];
  return { file, decoded, imported, slug: null, draft: null, given, problems: all };
}
