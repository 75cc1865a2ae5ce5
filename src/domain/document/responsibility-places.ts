import { outermostBrackets } from './brackets.ts';
import {
  type ClauseParagraph,
  type ClauseRun,
  type CutClauseParagraph,
  cutClause,
  type UnitSetting,
} from './cut-clause.ts';
import { beginsResponsibilityLine, isWhole } from './responsibility/note.ts';
import { RESPONSIBILITY } from './responsibility/words.ts';
import { cutParagraph } from './sentences.ts';

/** The paragraphs of a labelled unit, or of what stands around the body. */
export interface WordsOfUnit {
  readonly paragraphs: readonly ClauseParagraph[];
  /** By what a labelled unit is cut; null around the body. */
  readonly setting: UnitSetting | null;
}

/** A place of the document that says in a bracket, or on a line of its own, who answers for something. */
export interface ResponsibilityPlace {
  /** Line of its paragraph, as given. */
  readonly line: number;
  /** The bracket with its words, or the whole line. */
  readonly words: string;
  /** Whether the grammar reads all of it as a note, so that whoever it names is among the departments of a duty. */
  readonly read: boolean;
}

/**
 * Finds every bracket that holds a word of responsibility, and every line that is nothing but responsibility. A verb in
 * a sentence, 由条法司负责, is no such place.
 *
 * @param units in document order
 */
export function findResponsibilityPlaces(units: readonly WordsOfUnit[]): ResponsibilityPlace[] {
  return units.flatMap(({ paragraphs, setting }) =>
    setting === null ? placesAround(paragraphs) : placesInClause(cutClause(paragraphs, setting)),
  );
}

/** The places in a labelled unit, as it is cut. */
export const placesInClause = (cut: readonly CutClauseParagraph[]): ResponsibilityPlace[] =>
  cut.flatMap(({ line, runs }) => placesIn(runs, line));

/** The places around the body: nothing in notice, preamble and annex belongs to a duty, so that none is read. */
export const placesAround = (paragraphs: readonly ClauseParagraph[]): ResponsibilityPlace[] =>
  paragraphs.flatMap(({ words, line }) =>
    placesIn(
      cutParagraph(words).map((run) => ({ kind: 'sentence', words: run.words })),
      line,
    ),
  );

/** The places that are neither read nor on the list, each entry of which stands for one place with these words. */
export function unlistedPlaces<Place extends ResponsibilityPlace>(
  places: readonly Place[],
  listed: readonly { readonly words: string }[],
): Place[] {
  const left = listed.map(({ words }) => words);
  return places.filter(({ words, read }) => {
    if (read) return false;
    const at = left.indexOf(words);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

function placesIn(runs: readonly ClauseRun[], line: number): ResponsibilityPlace[] {
  return runs.flatMap((run) => {
    const { kind, words } = run;
    const reading = kind === 'note' ? run.reading : null;
    if (reading !== null && isWhole(reading)) return reading.kind === 'time' ? [] : [{ line, words, read: true }];
    // A note that is not read may speak of responsibility in words that nobody foresaw.
    if (kind === 'note' || beginsResponsibilityLine(words)) return [{ line, words, read: false }];
    return outermostBrackets(words)
      .map(({ start, end }) => ({ line, words: words.slice(start, end), read: false }))
      .filter((place) => RESPONSIBILITY.test(place.words));
  });
}
