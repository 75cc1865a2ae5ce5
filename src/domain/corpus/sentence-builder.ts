import { hashWords } from '#domain/document/hash.ts';
import type { Tie } from '#domain/model/target.ts';
import type { Sentence } from '#domain/model/text.ts';
import { CarriedRules } from '../document/responsibility/carry.ts';
import type { EditionContent } from './content.ts';
import type { Reading } from './duties.ts';
import { cutAtForms, idsOf } from './occurrences.ts';
import type { Offsets } from './offsets.ts';
import { deriveTies } from './targets.ts';
import { shortForms } from './term-forms.ts';
import { UnknownNames } from './unknown-names.ts';

/** The names by which words are cross-linked, each leading to an id. */
export interface Names {
  readonly departments: ReadonlyMap<string, string>;
  readonly terms: ReadonlyMap<string, string>;
}

/**
 * Builds an edition's sentences in document order. Every run of words must be passed over or built exactly once, so that
 * each sentence learns its place in the text as received.
 */
export class SentenceBuilder {
  readonly reading: Reading;
  private readonly forms: ReadonlyMap<string, string>;
  private readonly ties: ReadonlyMap<string, readonly Tie[]>;
  private readonly offsets: Offsets;

  /** @param words all words of the edition, where it gives itself its short forms */
  constructor(content: EditionContent, words: string, names: Names, offsets: Offsets) {
    this.reading = { names: names.departments, unknown: new UnknownNames(), rules: new CarriedRules() };
    this.forms = new Map([...names.terms, ...shortForms(words, names.terms)]);
    this.ties = deriveTies(content.targets);
    this.offsets = offsets;
  }

  /** Passes over words that are no sentence: a heading, a note, a title. */
  passOver(words: string): void {
    this.offsets.pass(words);
  }

  /** Builds a sentence, tied to everything that its words and its place tie it to. */
  build(words: string, place: Pick<Sentence, 'clause' | 'duty' | 'number' | 'departments'>): Sentence {
    const id = `${place.clause}-s${place.number}`;
    const pieces = cutAtForms(words, this.forms);
    return {
      id,
      ...place,
      words,
      pieces: pieces.map((piece) => ({ words: piece.words, term: piece.id })),
      hash: hashWords(words),
      offset: this.offsets.pass(words),
      targets: this.ties.get(id) ?? [],
      terms: idsOf(pieces),
      mentions: idsOf(cutAtForms(words, this.reading.names)),
    };
  }
}
