import { hashWords } from '#domain/document/hash.ts';
import { ownSentences, type Unit, unitsOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { sentencePath, unitPath } from '#domain/paths.ts';
import { wordsOf } from './lines.ts';
import { placeOf, placeOfUnit } from './place.ts';

/** Words of the document that other sites may show in a frame: a unit, or a sentence. */
export interface EmbeddedWords {
  readonly edition: Edition;
  readonly unit: Unit;
  /** The page that they are of, below the site's root. */
  readonly path: string;
  readonly place: string;
  /** One heading or paragraph a line. */
  readonly words: string;
  readonly hash: string;
}

/** Every unit and sentence of an edition, in document order. */
export function embeddedIn(edition: Edition): readonly EmbeddedWords[] {
  return unitsOf(edition).flatMap((unit) => {
    const words = wordsOf(edition, unit.id);
    return [
      { edition, unit, path: unitPath(edition.slug, unit.id), place: placeOfUnit(unit), words, hash: hashWords(words) },
      ...ownSentences(unit).map((sentence) => ({
        edition,
        unit,
        path: sentencePath(edition.slug, sentence.id),
        place: placeOf(edition, sentence.id),
        words: sentence.words,
        hash: sentence.hash,
      })),
    ];
  });
}
