import { outermostBrackets } from './brackets.ts';
import { type ClauseParagraph, cutClause } from './cut-clause.ts';
import { parseNote } from './notes.ts';

/** The paragraphs of one file of official words: `notice`, `preamble`, `annex`, or a part or clause by its id. */
export interface WordsOfFile {
  readonly id: string;
  readonly paragraphs: readonly ClauseParagraph[];
}

/** A place of the document that says in a bracket, or on a line of its own, who answers for something. */
export interface ResponsibilityPlace {
  /** Line of its paragraph, as given. */
  readonly line: number;
  /** The bracket with its words, or the whole line. */
  readonly words: string;
  /** Whether the grammar reads it as a note, so that it names the departments of a duty. */
  readonly read: boolean;
}

const WORD = /负责|牵头|责任(?:单位|部门|处室|科室)|配合|参与|指导/u;
const LINE = /^(?:责任|牵头|配合|参与|负责|指导|主办|协办)(?:单位|部门|处室|科室)[：:]/u;

/**
 * Finds every bracket that holds a word of responsibility, and every line that is nothing but responsibility. A verb in
 * a sentence, 由条法司负责, is no such place.
 *
 * @param files in document order
 */
export function findResponsibilityPlaces(files: readonly WordsOfFile[]): ResponsibilityPlace[] {
  return files.flatMap(({ id, paragraphs }) => {
    // Nothing in notice, preamble and annex belongs to a duty.
    if (!/^\d/u.test(id)) return paragraphs.flatMap(({ words, line }) => placesIn(words, line, []));
    return cutClause(paragraphs).flatMap(({ words, line, runs }) => placesIn(words, line, readNotes(runs)));
  });
}

/** The places that are neither read nor on the list, each entry of which stands for one place with these words. */
export function unlistedPlaces(
  places: readonly ResponsibilityPlace[],
  listed: readonly { readonly words: string }[],
): ResponsibilityPlace[] {
  const left = listed.map(({ words }) => words);
  return places.filter(({ words, read }) => {
    if (read) return false;
    const at = left.indexOf(words);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function placesIn(words: string, line: number, read: readonly Span[]): ResponsibilityPlace[] {
  const isRead = ({ start, end }: Span) => read.some((note) => note.start <= start && end <= note.end);
  const whole = { start: 0, end: words.length };
  const spans = LINE.test(words) ? [whole] : outermostBrackets(words);
  return spans
    .map((span) => ({ line, words: words.slice(span.start, span.end), read: isRead(span) }))
    .filter((place) => WORD.test(place.words));
}

function readNotes(runs: readonly { readonly kind: string; readonly words: string }[]): Span[] {
  let end = 0;
  return runs.flatMap(({ kind, words }) => {
    const start = end;
    end += words.length;
    return kind === 'note' && parseNote(words)?.kind === 'responsibility' ? [{ start, end }] : [];
  });
}
