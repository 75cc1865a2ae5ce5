import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Opening, Part, Sentence } from '#domain/model/text.ts';

/** A run of a paragraph that is set in one type: a heading inside the line, a sentence, a note. */
export interface Run {
  readonly kind: 'clause-heading' | 'dash-heading' | 'sentence' | 'note' | 'words';
  /** Id of the clause, duty or sentence; of the notice or preamble for its lines. */
  readonly id: string;
  /** Id of the duty that it belongs to. */
  readonly duty: string | null;
  readonly words: string;
}

/** One paragraph of the document as printed: a heading and the text that follows it on its line are one. */
export interface Paragraph {
  readonly kind: 'title' | 'subtitle' | 'number' | 'addressees' | 'issuer' | 'date' | 'text' | 'part' | 'annex';
  readonly runs: readonly Run[];
}

/** Gives the whole document, or only the units named, in the paragraphs that the document itself has. */
export const paragraphsOf = (edition: Edition): readonly Paragraph[] => [
  ...(edition.notice ? ofOpening(edition.notice) : []),
  ...(edition.preamble ? ofOpening(edition.preamble) : []),
  ...edition.parts.flatMap((part) => ofPart(part)),
  ...(edition.annex ? [line('annex', 'annex', edition.annex.words)] : []),
];

const line = (kind: Paragraph['kind'], id: string, words: string): Paragraph => ({
  kind,
  runs: [{ kind: 'words', id, duty: null, words }],
});

const sentence = ({ id, duty, words }: Sentence): Run => ({ kind: 'sentence', id, duty, words });

export const ofOpening = ({ id, paragraphs }: Opening): readonly Paragraph[] =>
  paragraphs.map((paragraph) =>
    paragraph.kind === 'text'
      ? { kind: 'text', runs: paragraph.sentences.map(sentence) }
      : line(paragraph.kind, id, paragraph.words),
  );

export const ofPart = (part: Part): readonly Paragraph[] => [
  line('part', part.id, part.heading),
  ...part.clauses.flatMap((clause) => ofClause(clause)),
];

/** Gives a clause's paragraphs: its heading stands on the line of its first sentence where the source has it so. */
export function ofClause(clause: Clause): readonly Paragraph[] {
  const numbers = [...new Set(clause.duties.map(({ paragraph }) => paragraph))];
  const texts = numbers.map((number) =>
    clause.duties
      .filter(({ paragraph }) => paragraph === number)
      .flatMap((duty): readonly Run[] => [
        ...(duty.heading ? [{ kind: 'dash-heading' as const, id: duty.id, duty: duty.id, words: duty.heading }] : []),
        ...duty.sentences.map(sentence),
        ...(duty.note ? [{ kind: 'note' as const, id: duty.id, duty: duty.id, words: duty.note.words }] : []),
      ]),
  );
  if (clause.heading !== '') {
    const heading: Run = { kind: 'clause-heading', id: clause.id, duty: null, words: clause.heading };
    if (clause.runIn && texts[0]) texts[0] = [heading, ...texts[0]];
    else texts.unshift([heading]);
  }
  return texts.map((runs) => ({ kind: 'text', runs }));
}
