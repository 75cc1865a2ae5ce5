import { type Comparable, comparable } from './comparable.ts';

/** A run of the document's words that has a name of its own: a sentence, a heading, a note, a line of the notice. */
export interface Stretch {
  /** Id of the sentence, or of what the heading or note belongs to. */
  readonly id: string;
  readonly kind: 'line' | 'heading' | 'sentence' | 'note';
  readonly words: string;
}

/** The document laid out for comparing: its stretches one after the other, without anything between them. */
export interface LaidOut<S extends Stretch = Stretch> {
  readonly stretches: readonly S[];
  readonly text: Comparable;
  /** For each compared character the number of its stretch. */
  readonly owners: Uint32Array;
  /** For each stretch the number of compared characters before it; one more entry closes the list. */
  readonly starts: Uint32Array;
}

/** Where a compared character stands: its stretch and the code points before it there. */
export interface Spot<S extends Stretch = Stretch> {
  readonly stretch: S;
  readonly offset: number;
}

/** Lays a document's stretches out for comparing. */
export function layOut<S extends Stretch>(stretches: readonly S[]): LaidOut<S> {
  const text = comparable(stretches.map(({ words }) => words).join(''));
  const owners = new Uint32Array(text.codes.length);
  const starts = new Uint32Array(stretches.length + 1);
  let end = 0;
  let next = 0;
  stretches.forEach(({ words }, number) => {
    starts[number] = next;
    end += [...words].length;
    while (next < owners.length && (text.positions[next] ?? 0) < end) owners[next++] = number;
  });
  starts[stretches.length] = next;
  return { stretches, text, owners, starts };
}

/** Says in which stretch a compared character of the document stands, and at which code point of it. */
export function spotOf<S extends Stretch>(reading: LaidOut<S>, at: number): Spot<S> {
  const last = reading.text.codes.length - 1;
  const owner = reading.owners[Math.min(at, last)] ?? 0;
  const stretch = reading.stretches[owner];
  if (!stretch) throw new RangeError(`the document has no character ${at}`);
  const begin = reading.text.positions[reading.starts[owner] ?? 0] ?? 0;
  const here = at > last ? reading.text.length : (reading.text.positions[at] ?? 0);
  return { stretch, offset: here - begin };
}
