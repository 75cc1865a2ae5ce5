import { parseClause } from '#domain/document/clause.ts';
import { writeParagraphs } from '#domain/document/escaping.ts';
import { CarriedRules } from '#domain/document/responsibility/carry.ts';
import { findResponsibilityPlaces, type ResponsibilityPlace } from '#domain/document/responsibility-places.ts';
import type { Edit } from '#domain/model/source.ts';
import type { Problem } from '#domain/problem.ts';
import { checkCharacters } from '../corpus/check-characters.ts';
import { deriveResponsibility } from '../corpus/duties.ts';
import type { Registry } from '../corpus/registry.ts';
import { type UnknownName, UnknownNames, unknownDepartment } from '../corpus/unknown-names.ts';
import { checkBrackets } from './check-brackets.ts';
import { checkCorrections } from './check-corrections.ts';
import { decodeSource } from './decode.ts';
import { removeInvisible } from './invisible-characters.ts';
import { cutLines, type Line } from './lines.ts';
import { mendLines } from './mend-lines.ts';
import { asReceived, withoutOverlaps } from './merge-edits.ts';
import { type Outline, parseOutline } from './outline.ts';
import { joinParagraphs, type Paragraph } from './paragraphs.ts';
import { printedDay, printedIssuer } from './printed.ts';
import { mendLine } from './typography.ts';
import { dropWebPage } from './web-page.ts';

/** A received text turned into the files that the import owns. */
export interface Imported {
  /** Path below the edition's folder to content: official words and `edits.json`. */
  readonly files: ReadonlyMap<string, string>;
  readonly outline: Outline;
  readonly edits: readonly Edit[];
  /** The lines of the page around the document, which are not published. */
  readonly dropped: readonly Line[];
  /** The names that notes use and no department has, each once. */
  readonly unknown: readonly UnknownName[];
  /** What says who answers for something and is not read as a note, by its line of the received text. */
  readonly unread: readonly Pick<ResponsibilityPlace, 'line' | 'words'>[];
  /** 发布日期 where the page gives it, ISO 8601; no day of the calendar where the page is wrong. */
  readonly published: string | null;
}

/**
 * Turns a received text into an edition's files.
 *
 * @param corrections edits made by hand, each with its evidence; they win over the edits that rules make
 * @param departments who is known by which name
 * @param issuer who issued the document, where that is known without its text
 * @returns problems; where there are any, nothing may be written
 */
export function importText(
  bytes: Uint8Array,
  file: string,
  corrections: readonly Edit[],
  departments: Registry,
  issuer: string | null = null,
): { imported: Imported; problems: Problem[] } {
  const { source, problems: refused } = decodeSource(bytes, file);
  const points = [...source];
  const cleaned = removeInvisible(source);
  const stripped = dropWebPage(cutLines(cleaned.text));
  const received = asReceived(
    cleaned,
    points,
    [...stripped.edits, ...stripped.lines.flatMap(mendLine)],
    stripped.lines,
  );
  const edits = withoutOverlaps(received.edits, corrections);
  const { paragraphs, joins } = joinParagraphs(mendLines(points, received.lines, edits), points, edits);
  const { outline, problems: faults } = parseOutline(paragraphs, file);
  const places = findResponsibilityPlaces(wordsOf(outline));
  const unknown = unknownNames(outline, file, departments(issuer ?? printedIssuer(outline), printedDay(outline)));
  const problems =
    refused.length > 0
      ? refused
      : [
          ...checkCorrections(corrections, points, received.lines, file),
          ...faults,
          ...checkBrackets(paragraphs, file),
          ...checkCharacters(paragraphs, file),
          ...checkNotes(outline, places, file, unknown),
        ];
  const all = withoutOverlaps(edits, joins);
  return {
    imported: {
      files: filesOf(outline, all),
      outline,
      edits: all,
      dropped: stripped.dropped,
      unknown,
      unread: places.filter(({ read }) => !read).map(({ line, words }) => ({ line, words })),
      published: stripped.published,
    },
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** The document's words by the files they go to, in document order. */
function wordsOf({ notice, preamble, units, annex }: Outline): { id: string; paragraphs: readonly Paragraph[] }[] {
  const pieces = [{ id: 'notice', paragraphs: notice }, { id: 'preamble', paragraphs: preamble }, ...units];
  return [...pieces, { id: 'annex', paragraphs: annex }].filter(({ paragraphs }) => paragraphs.length > 0);
}

function filesOf(outline: Outline, edits: readonly Edit[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const { id, paragraphs } of wordsOf(outline)) {
    const name = /^\d/u.test(id) ? `clauses/${id}.mdx` : `${id}.mdx`;
    files.set(name, writeParagraphs(paragraphs.map(({ words }) => words)));
  }
  return files.set('edits.json', `[\n${edits.map((edit) => `  ${JSON.stringify(edit)}`).join(',\n')}\n]\n`);
}

/** The names in the notes that no department has. */
function unknownNames({ units }: Outline, file: string, names: ReadonlyMap<string, string>): UnknownName[] {
  const unknown = new UnknownNames();
  for (const { id, paragraphs } of units) {
    for (const duty of parseClause(paragraphs).duties)
      deriveResponsibility(duty, id, file, { names, unknown, rules: new CarriedRules() });
  }
  return unknown.list(names);
}

function checkNotes(
  { units }: Outline,
  places: readonly ResponsibilityPlace[],
  file: string,
  unknown: readonly UnknownName[],
): Problem[] {
  const problems = unknown.map(unknownDepartment);
  if (units.length > 0 && !places.some(({ read }) => read)) {
    problems.push({
      file,
      line: null,
      words: '',
      fault: 'no responsibility note such as （条法司负责） was found',
      mend: 'This importer is for documents that say in brackets who answers for what.',
    });
  }
  return problems;
}
