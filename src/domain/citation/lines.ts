import { isClause, isPart, unitOf } from '#domain/document/units.ts';
import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Duty, Opening } from '#domain/model/text.ts';

/** A stretch of the document that is never cut: a heading, a sentence, a note. */
interface Stretch {
  readonly words: string;
  /** The sentence's id; null for headings, notes and the lines of a letter. */
  readonly id: string | null;
}

/** One line of a quotation: a heading, a duty with its dash heading and note, or a paragraph of notice and preamble. */
type Line = readonly Stretch[];

/**
 * The words of a unit, a duty or the whole edition, one heading, duty or paragraph a line, as the document has them.
 * Throws when the id names none.
 */
export function wordsOf(edition: Edition, id: string): string {
  if (id === edition.slug) return join(linesOfEdition(edition));
  const unit = unitOf(edition, id);
  if (unit && isPart(unit)) return join([text(unit.heading), ...unit.clauses.flatMap(linesOfClause)]);
  if (unit) return join(isClause(unit) ? linesOfClause(unit) : linesOfOpening(unit));
  for (const { duties } of edition.parts.flatMap(({ clauses }) => clauses)) {
    const duty = duties.find((duty) => duty.id === id);
    if (duty) return join([lineOfDuty(duty)]);
  }
  throw new Error(`Edition ${edition.slug} has no words under the id "${id}".`);
}

/** The words from one sentence to another, with every heading and note that stands between them. */
export function wordsBetween(edition: Edition, from: string, to: string): string {
  let inside = false;
  const lines = linesOfEdition(edition).map((line) =>
    line.filter(({ id }) => {
      if (id === from) inside = true;
      const kept = inside;
      if (id === to) inside = false;
      return kept;
    }),
  );
  return join(lines.filter((line) => line.length > 0));
}

function linesOfEdition(edition: Edition): readonly Line[] {
  return [
    ...(edition.notice ? linesOfOpening(edition.notice) : []),
    ...(edition.preamble ? linesOfOpening(edition.preamble) : []),
    ...edition.parts.flatMap((part) => [text(part.heading), ...part.clauses.flatMap(linesOfClause)]),
    ...(edition.annex ? [text(edition.annex.words)] : []),
  ];
}

const linesOfOpening = ({ paragraphs }: Opening): readonly Line[] =>
  paragraphs.map((paragraph) =>
    paragraph.kind === 'text' ? paragraph.sentences.map(({ id, words }) => ({ id, words })) : text(paragraph.words),
  );

const linesOfClause = ({ heading, duties }: Clause): readonly Line[] => [
  ...(heading === '' ? [] : [text(heading)]),
  ...duties.map(lineOfDuty),
];

const lineOfDuty = ({ heading, sentences, note }: Duty): Line => [
  ...text(heading ?? ''),
  ...sentences.map(({ id, words }) => ({ id, words })),
  ...text(note?.words ?? ''),
];

const text = (words: string): Line => (words === '' ? [] : [{ id: null, words }]);

const join = (lines: readonly Line[]): string =>
  lines.map((line) => line.map(({ words }) => words).join('')).join('\n');
