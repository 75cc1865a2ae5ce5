import { hashedForm } from '../document/hashed-form.ts';
import { folded } from './folded.ts';
import type { Block, SearchRecord } from './record.ts';

/** A term as far as it decides what counts: its folded words, and the ids of the departments that it is a name of. */
export interface CountedTerm {
  readonly words: string;
  readonly departments: readonly string[];
}

/** What is counted, with what a facet asks of it. */
export interface Counted extends Pick<SearchRecord, 'kind' | 'edition' | 'departments' | 'part' | 'targets'> {
  /** The sentence; none where a record counts itself. */
  readonly sentence?: Block;
  /** A number for its promised words: the same ones have the same. */
  readonly said?: number;
}

/** A record as far as its words are looked into. */
type Worded = Pick<SearchRecord, 'departments' | 'blocks'>;

/**
 * What a record that is found counts as: each of its sentences that hold every term. Where the terms are in different
 * sentences alone, none. A record without sentences, such as a heading, counts itself.
 */
export function countedIn(record: SearchRecord, terms: readonly CountedTerm[]): readonly Counted[] {
  let known = countable.get(record);
  if (!known) {
    known = countableIn(record);
    countable.set(record, known);
  }
  if (known.size === 0) return [record];
  if (terms.length === 0) return [...known.values()];
  return sentencesHolding(record, terms).map((sentence) => known.get(sentence) ?? record);
}

/** What may count in each record; it is found over and over. */
const countable = new WeakMap<SearchRecord, ReadonlyMap<Block, Counted>>();

const countableIn = ({
  kind,
  edition,
  departments,
  part,
  targets,
  blocks,
}: SearchRecord): ReadonlyMap<Block, Counted> =>
  new Map(
    blocks
      .filter((block) => block.kind === 'sentence')
      .map((sentence) => [
        sentence,
        {
          ...(edition !== undefined && { edition }),
          ...{ kind, departments, part, targets: sentence.targets ?? targets },
          ...{ sentence, said: numberOf(hashedForm(sentence.words)) },
        },
      ]),
  );

/** Numbers are compared sooner than words. */
const numbers = new Map<string, number>();

function numberOf(words: string): number {
  const number = numbers.get(words) ?? numbers.size;
  numbers.set(words, number);
  return number;
}

/**
 * The sentences of a record in which, in whose note or among whose departments every term is; a term that goes on from
 * one sentence into the next is in both.
 */
export function sentencesHolding(record: Worded, terms: readonly CountedTerm[]): readonly Block[] {
  const { text, sentences, notes } = folded(record);
  const asked = terms.filter(
    ({ words, departments }) =>
      !departments.some((id) => record.departments.includes(id)) && !notes.some((note) => note.includes(words)),
  );
  const holding: Block[] = [];
  for (const { block, start, end } of sentences)
    if (asked.every(({ words }) => touches(text, words, start, end))) holding.push(block);
  return holding;
}

/** Whether the words stand somewhere in the text with at least one character from `start` to before `end`. */
function touches(text: string, words: string, start: number, end: number): boolean {
  const at = text.indexOf(words, Math.max(0, start - words.length + 1));
  return at >= 0 && at < end;
}
