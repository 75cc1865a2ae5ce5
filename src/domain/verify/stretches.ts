import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Opening } from '#domain/model/text.ts';
import type { Stretch } from './laid-out.ts';

/** Gives every word of a document once, in its order: the stretches that a quotation is compared with. */
export function stretchesOf(edition: Edition): readonly Stretch[] {
  return [
    ...ofOpening(edition.notice),
    ...ofOpening(edition.preamble),
    ...edition.parts.flatMap((part) => [
      heading(part.id, part.heading),
      ...part.clauses.flatMap((clause) => [...ofHeading(clause.id, clause.heading), ...ofClause(clause)]),
    ]),
    ...(edition.annex ? [{ id: 'annex', kind: 'line' as const, words: edition.annex.words }] : []),
  ];
}

const heading = (id: string, words: string): Stretch => ({ id, kind: 'heading', words });

const ofHeading = (id: string, words: string): readonly Stretch[] => (words === '' ? [] : [heading(id, words)]);

function ofOpening(opening: Opening | null): readonly Stretch[] {
  if (!opening) return [];
  return opening.paragraphs.flatMap((paragraph): readonly Stretch[] =>
    paragraph.kind === 'text'
      ? paragraph.sentences.map(({ id, words }) => ({ id, kind: 'sentence', words }))
      : [{ id: opening.id, kind: 'line', words: paragraph.words }],
  );
}

function ofClause(clause: Clause): readonly Stretch[] {
  return clause.duties.flatMap((duty) => [
    ...ofHeading(duty.id, duty.heading ?? ''),
    ...duty.sentences.map(({ id, words }): Stretch => ({ id, kind: 'sentence', words })),
    ...(duty.note ? [{ id: duty.id, kind: 'note' as const, words: duty.note.words }] : []),
  ]);
}
