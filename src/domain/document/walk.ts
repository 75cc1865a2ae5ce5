import type { Edition } from '#domain/model/edition.ts';
import type { Clause, Duty, Opening, OpeningParagraph, Part, Sentence } from '#domain/model/text.ts';
import { inOrder } from './in-order.ts';
import { noteLines } from './note-lines.ts';
import { isAnnex, isClause, isPart, type Unit } from './units.ts';

/** A run of the document's words that is one thing: a heading, a sentence, a note, a line of an opening or the annex. */
export interface Run {
  readonly kind: Exclude<OpeningParagraph['kind'], 'text'> | 'heading' | 'dash-heading' | 'sentence' | 'note' | 'annex';
  /** Of the sentence; of the duty for its dash heading and note; of the unit for its heading or line; `annex`. */
  readonly id: string;
  /** The lowest unit that holds it; null for the annex. */
  readonly unit: Unit | null;
  /** The duty that it belongs to; null for headings of units and outside the parts. */
  readonly duty: Duty | null;
  /** The sentence that it is. */
  readonly sentence: Sentence | null;
  /** The paragraph it is printed in, from 1: those of the whole document are counted through, those of a unit by itself. */
  readonly paragraph: number;
  readonly words: string;
}

/** Every run of an edition in document order: each of its words once. */
export function* walk({ notice, preamble, parts, annex, closing }: Edition): Generator<Run, void> {
  let last = 0;
  const body = parts.filter((part) => !isAnnex(part));
  for (const unit of [notice, preamble, ...body]) if (unit) last = yield* runsOf(unit, last);
  if (annex) {
    last += 1;
    yield { ...outside, kind: 'annex', id: 'annex', unit: null, paragraph: last, words: annex.words };
  }
  if (closing) last = yield* runsOf(closing, last);
  for (const part of parts.filter(isAnnex)) last = yield* runsOf(part, last);
}

/** Every run of a unit in document order, those of the units below it among them. */
export function* walkUnit(unit: Unit): Generator<Run, void> {
  yield* runsOf(unit, 0);
}

const outside = { duty: null, sentence: null } as const;

/** Yields a unit's runs and gives the number of its last paragraph; `before` is that of the paragraph before it. */
function runsOf(unit: Unit, before: number): Generator<Run, number> {
  if (isPart(unit)) return runsOfPart(unit, before);
  return isClause(unit) ? runsOfClause(unit, before) : runsOfOpening(unit, before);
}

function* runsOfOpening(unit: Opening, before: number): Generator<Run, number> {
  let paragraph = before;
  for (const printed of unit.paragraphs) {
    paragraph += 1;
    if (printed.kind === 'text') {
      for (const sentence of printed.sentences) yield runOfSentence(sentence, unit, null, paragraph);
    } else yield { ...outside, kind: printed.kind, id: unit.id, unit, paragraph, words: printed.words };
  }
  return paragraph;
}

function* runsOfPart(part: Part, before: number): Generator<Run, number> {
  let last = before;
  if (part.heading !== '') {
    last += 1;
    yield { ...outside, kind: 'heading', id: part.id, unit: part, paragraph: last, words: part.heading };
  }
  for (const clause of part.clauses) last = yield* runsOfClause(clause, last);
  return last;
}

function* runsOfClause(unit: Clause, before: number): Generator<Run, number> {
  const { id, heading, runIn } = unit;
  if (heading !== '') yield { ...outside, kind: 'heading', id, unit, paragraph: before + 1, words: heading };
  const start = heading === '' || runIn ? before : before + 1;
  let last = start;
  /** How many paragraphs the units below have taken so far. */
  let taken = 0;
  for (const piece of inOrder(unit)) {
    if ('unit' in piece) {
      const end = yield* runsOfClause(piece.unit, last);
      taken += end - last;
      last = end;
      continue;
    }
    const { duty } = piece;
    const paragraph = start + duty.paragraph + taken;
    last = paragraph;
    const own = { id: duty.id, unit, duty, sentence: null, paragraph };
    if (duty.heading !== null) yield { ...own, kind: 'dash-heading', words: duty.heading };
    if (duty.note?.ahead) yield { ...own, kind: 'note', words: duty.note.words };
    for (const sentence of duty.sentences) yield runOfSentence(sentence, unit, duty, paragraph);
    if (duty.note?.ahead) continue;
    for (const [below, line] of noteLines(duty.note).entries()) {
      const words = line.map((piece) => piece.words).join('');
      if (below > 0) last += 1;
      if (words !== '') yield { ...own, kind: 'note', paragraph: last, words };
    }
  }
  return last;
}

const runOfSentence = (sentence: Sentence, unit: Unit, duty: Duty | null, paragraph: number): Run => ({
  kind: 'sentence',
  id: sentence.id,
  unit,
  duty,
  sentence,
  paragraph,
  words: sentence.words,
});
