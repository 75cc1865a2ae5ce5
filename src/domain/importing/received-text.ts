import { readClause } from '#domain/document/clause.ts';
import { placesAround, placesInClause, type ResponsibilityPlace } from '#domain/document/responsibility-places.ts';
import type { Edit } from '#domain/model/source.ts';
import type { Problem } from '#domain/problem.ts';
import { checkCharacters } from '../corpus/check-characters.ts';
import { checkBrackets } from './check-brackets.ts';
import { checkCorrections } from './check-corrections.ts';
import type { CutUnits } from './cut-units.ts';
import { decodeSource } from './decode.ts';
import { removeInvisible } from './invisible-characters.ts';
import { cutLines, type Line } from './lines.ts';
import { mendLines } from './mend-lines.ts';
import { asReceived, withoutOverlaps } from './merge-edits.ts';
import { type Outline, parseOutline } from './outline.ts';
import { joinParagraphs } from './paragraphs.ts';
import { filesOf, piecesOf } from './pieces.ts';
import { layOutTables } from './tables/lay-out-tables.ts';
import type { Table } from './tables/table.ts';
import { dropWebPage } from './web-page.ts';

/** A received text as far as it can be read before anybody knows whom its notes name. */
export interface ReceivedText {
  /** The name of its file, for what is said about it. */
  readonly file: string;
  /** The text as received; empty where the bytes are none. */
  readonly source: string;
  /** Path below the edition's folder to content: official words and `edits.json`. */
  readonly files: ReadonlyMap<string, string>;
  readonly outline: Outline;
  readonly cuts: CutUnits;
  readonly edits: readonly Edit[];
  /** The lines of the page around the document, which are not published. */
  readonly dropped: readonly Line[];
  /** The tables in the text, in order. */
  readonly tables: readonly Table[];
  /** What says who answers for something and is not read as a note, by its line of the received text. */
  readonly unread: readonly Pick<ResponsibilityPlace, 'line' | 'words'>[];
  /** Notes on lines of their own below the last of a list of （1） or ①, which may be those of all in it. */
  readonly ofLists: readonly Pick<ResponsibilityPlace, 'line' | 'words'>[];
  /** 发布日期 where the page gives it, ISO 8601; no day of the calendar where the page is wrong. */
  readonly published: string | null;
  /** Where there are any, nothing may be written. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a received text.
 *
 * @param corrections edits made by hand, each with its evidence; they win over the edits that rules make
 */
export function readReceivedText(bytes: Uint8Array, file: string, corrections: readonly Edit[]): ReceivedText {
  const { source, problems: refused } = decodeSource(bytes, file);
  const points = [...source];
  const cleaned = removeInvisible(source);
  const stripped = dropWebPage(cutLines(cleaned.text));
  const laidOut = layOutTables(stripped.lines, cleaned.text, file);
  const received = asReceived(cleaned, points, [...stripped.edits, ...laidOut.edits], stripped.lines);
  const edits = withoutOverlaps(received.edits, corrections);
  const { paragraphs, joins } = joinParagraphs(mendLines(points, received.lines, edits), points, edits);
  const { outline, cuts, problems: faults } = parseOutline(paragraphs, file);
  const pieces = piecesOf(outline);
  const places = pieces.flatMap(({ paragraphs, unit }) =>
    unit === null ? placesAround(paragraphs) : placesInClause(cuts.get(unit) ?? []),
  );
  const all = withoutOverlaps(edits, joins);
  return {
    ...{ file, source, outline, cuts, edits: all },
    files: filesOf(pieces).set('edits.json', `[\n${all.map((edit) => `  ${JSON.stringify(edit)}`).join(',\n')}\n]\n`),
    dropped: stripped.dropped,
    tables: laidOut.tables,
    // What an article says below its 项 is cut with what stands above them.
    unread: places
      .filter(({ read }) => !read)
      .map(({ line, words }) => ({ line, words }))
      .sort((a, b) => a.line - b.line),
    ofLists: notesOfLists(cuts),
    published: stripped.published,
    problems:
      refused.length > 0
        ? refused
        : [
            ...checkCorrections(corrections, points, received.lines, file),
            ...laidOut.problems,
            ...faults,
            ...checkBrackets(paragraphs, file),
            ...checkCharacters(paragraphs, file),
          ],
  };
}

const notesOfLists = (cuts: CutUnits): ReceivedText['ofLists'] =>
  [...cuts].flatMap(([{ listOpen, label }, cut]) => {
    const notes = listOpen ? (readClause(cut, label).duties.at(-1)?.notes ?? []) : [];
    return notes[0]?.ownLine ? notes.map(({ line, words }) => ({ line, words })) : [];
  });
