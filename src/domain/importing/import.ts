import { parseClause, settingOf } from '#domain/document/clause.ts';
import type { ClauseParagraph } from '#domain/document/cut-clause.ts';
import { writeParagraphs } from '#domain/document/escaping.ts';
import { unitsOfOutline } from '#domain/document/outline.ts';
import { CarriedRules } from '#domain/document/responsibility/carry.ts';
import {
  findResponsibilityPlaces,
  type ResponsibilityPlace,
  type WordsOfUnit,
} from '#domain/document/responsibility-places.ts';
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
import { layOutTables } from './tables/lay-out-tables.ts';
import type { Table } from './tables/table.ts';
import { dropWebPage } from './web-page.ts';

/** A received text turned into the files that the import owns. */
export interface Imported {
  /** The text as received; empty where the bytes are none. */
  readonly source: string;
  /** Path below the edition's folder to content: official words and `edits.json`. */
  readonly files: ReadonlyMap<string, string>;
  readonly outline: Outline;
  readonly edits: readonly Edit[];
  /** The lines of the page around the document, which are not published. */
  readonly dropped: readonly Line[];
  /** The tables in the text, in order. */
  readonly tables: readonly Table[];
  /** Every name that the document may use of a department, leading to its id. */
  readonly names: ReadonlyMap<string, string>;
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
  const laidOut = layOutTables(stripped.lines, cleaned.text, file);
  const received = asReceived(cleaned, points, [...stripped.edits, ...laidOut.edits], stripped.lines);
  const edits = withoutOverlaps(received.edits, corrections);
  const { paragraphs, joins } = joinParagraphs(mendLines(points, received.lines, edits), points, edits);
  const { outline, problems: faults } = parseOutline(paragraphs, file);
  const places = findResponsibilityPlaces(piecesOf(outline));
  const names = departments(issuer ?? printedIssuer(outline), printedDay(outline));
  const unknown = unknownNames(outline, file, names);
  const problems =
    refused.length > 0
      ? refused
      : [
          ...checkCorrections(corrections, points, received.lines, file),
          ...laidOut.problems,
          ...faults,
          ...checkBrackets(paragraphs, file),
          ...checkCharacters(paragraphs, file),
          ...unknown.map(unknownDepartment),
        ];
  const all = withoutOverlaps(edits, joins);
  return {
    imported: {
      source,
      files: filesOf(outline, all),
      outline,
      edits: all,
      dropped: stripped.dropped,
      tables: laidOut.tables,
      names,
      unknown,
      // What an article says below its 项 is cut with what stands above them.
      unread: places
        .filter(({ read }) => !read)
        .map(({ line, words }) => ({ line, words }))
        .sort((a, b) => a.line - b.line),
      published: stripped.published,
    },
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

/** Words that are cut together. */
interface Piece extends WordsOfUnit {
  /** The file that begins with it; null where it stands in the file of what is before it. */
  readonly file: string | null;
}

/** The document's pieces in document order: what stands around the body, and each labelled unit. */
function piecesOf({ notice, preamble, units, annex, closing }: Outline): Piece[] {
  const around = (id: string, paragraphs: readonly Paragraph[]): Piece => ({
    file: `${id}.mdx`,
    paragraphs,
    setting: null,
  });
  const labelled = (roots: Outline['units']): Piece[] =>
    roots.flatMap((root) =>
      [...unitsOfOutline([root])].map((unit) => ({
        file: hasFile(unit, root) ? `clauses/${unit.id}.mdx` : null,
        paragraphs: unit.paragraphs,
        setting: settingOf(unit),
      })),
    );
  const body = units.filter(({ label }) => label.level !== 'annex');
  const attached = units.filter(({ label }) => label.level === 'annex');
  return [
    around('notice', notice),
    around('preamble', preamble),
    ...labelled(body),
    around('annex', annex),
    around('closing', closing),
    ...labelled(attached),
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** What stands highest and the clauses right below a part have files; what stands further down is in its holder's. */
const hasFile = (unit: Outline['units'][number], root: Outline['units'][number]): boolean =>
  unit === root || (root.label.level === 'part' && unit.label.level === 'clause' && root.units.includes(unit));

function filesOf(outline: Outline, edits: readonly Edit[]): Map<string, string> {
  const words = new Map<string, ClauseParagraph[]>();
  let name = '';
  for (const piece of piecesOf(outline)) {
    name = piece.file ?? name;
    const own = words.get(name) ?? [];
    for (const paragraph of piece.paragraphs) own.push(paragraph);
    words.set(name, own);
  }
  // The next 款 of an article stands below the units of the one before.
  const inLines = (paragraphs: readonly ClauseParagraph[]) => paragraphs.toSorted((a, b) => a.line - b.line);
  const files = new Map(
    [...words].map(([name, paragraphs]) => [name, writeParagraphs(inLines(paragraphs).map(({ words }) => words))]),
  );
  return files.set('edits.json', `[\n${edits.map((edit) => `  ${JSON.stringify(edit)}`).join(',\n')}\n]\n`);
}

/** The names in the notes that no department has. */
function unknownNames({ units }: Outline, file: string, names: ReadonlyMap<string, string>): UnknownName[] {
  const unknown = new UnknownNames();
  for (const unit of unitsOfOutline(units)) {
    for (const duty of parseClause(unit.paragraphs, settingOf(unit)).duties)
      deriveResponsibility(duty, unit.id, file, { names, unknown, rules: new CarriedRules() });
  }
  return unknown.list(names);
}
