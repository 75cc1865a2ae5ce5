import { wordsOf } from '#domain/citation/lines.ts';
import { placeOfUnit } from '#domain/citation/place.ts';
import { specificForms } from '#domain/citation/specific-forms.ts';
import { hashWords } from '#domain/document/hash.ts';
import { isClause, isPart, ownSentences, type Unit } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionPath, sentencePath, splitId, unitPath } from '#domain/paths.ts';
import type { Locate } from './locate.ts';

/** What a text of another site needs to find references to a document: `data/refs/2022.json`. */
export const documentReference = (edition: Edition, locate: Locate) => ({
  edition: edition.slug,
  title: edition.title,
  number: edition.number,
  issuer: edition.issuer,
  url: locate(editionPath(edition.slug)),
  /** Ids of clauses by the forms that name them, brackets of full width. */
  forms: Object.fromEntries(specificForms(edition)),
});

/** The words of a unit and of each sentence in it, as a card shows them: `data/refs/2022/3-4.json`. */
export const unitReference = (edition: Edition, unit: Unit, locate: Locate) => {
  const words = wordsOf(edition, unit.id);
  return {
    id: `${edition.slug}/${unit.id}`,
    place: placeOfUnit(unit),
    title: isPart(unit) || isClause(unit) ? unit.title : '',
    document: { title: edition.title, number: edition.number },
    url: locate(unitPath(edition.slug, unit.id)),
    hash: hashWords(words),
    words,
    sentences: Object.fromEntries(
      ownSentences(unit).map((sentence) => [
        splitId(sentence.id).fragment,
        { url: locate(sentencePath(edition.slug, sentence.id)), hash: sentence.hash, words: sentence.words },
      ]),
    ),
  };
};
