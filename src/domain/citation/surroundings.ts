import { findClause } from '#domain/corpus/find.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Sentence } from '#domain/model/text.ts';

/**
 * The words among which a sentence stands, as the document has them, cut so that the sentence is a piece of its own: its
 * duty, or its whole paragraph where the duty is that one sentence; null where the paragraph is.
 */
export function surroundingsOf(
  sentence: Sentence,
  edition: Edition,
): readonly { words: string; self: boolean }[] | null {
  if (sentence.duty === null) {
    const openings = [edition.notice, edition.preamble].filter((opening) => opening !== null);
    return piecesOf(openings.find(({ id }) => id === sentence.clause)?.sentences ?? [], sentence);
  }
  const { duties } = findClause(edition, sentence.clause);
  const own = duties.find(({ id }) => id === sentence.duty);
  const around =
    own && own.sentences.length > 1 ? [own] : duties.filter(({ paragraph }) => paragraph === own?.paragraph);
  return piecesOf(
    around.flatMap(({ heading, sentences, note }) => [
      { words: heading ?? '' },
      ...sentences,
      { words: note?.words ?? '' },
    ]),
    sentence,
  );
}

function piecesOf(pieces: readonly { readonly id?: string; readonly words: string }[], self: Sentence) {
  const sentences = pieces.filter(({ id }) => id !== undefined);
  if (sentences.length < 2) return null;
  return pieces.map(({ id, words }) => ({ words, self: id === self.id }));
}
