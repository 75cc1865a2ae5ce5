import type { ChangedKind, Counted, DroppedKind } from '#domain/model/reception.ts';

/** Keeps count of what decoding leaves out or changes, kind by kind. */
export class Tally {
  readonly #dropped = new Map<DroppedKind, Entry>();
  readonly #changed = new Map<ChangedKind, Entry>();

  /** Counts a piece that is not in the text, with its words where it has any. */
  drop(kind: DroppedKind, words = ''): void {
    add(this.#dropped, kind, words);
  }

  /** Counts a piece that stands otherwise in the text than in the file. */
  change(kind: ChangedKind, words = ''): void {
    add(this.#changed, kind, words);
  }

  get result(): { dropped: Counted<DroppedKind>[]; changed: Counted<ChangedKind>[] } {
    return { dropped: listed(this.#dropped), changed: listed(this.#changed) };
  }
}

interface Entry {
  count: number;
  readonly words: Set<string>;
}

function add<Kind>(entries: Map<Kind, Entry>, kind: Kind, words: string): void {
  const entry = entries.get(kind) ?? { count: 0, words: new Set() };
  entries.set(kind, entry);
  entry.count += 1;
  const shown = words.replace(/\s+/gu, ' ').trim();
  if (shown !== '') entry.words.add(shown);
}

const listed = <Kind extends string>(entries: ReadonlyMap<Kind, Entry>): Counted<Kind>[] =>
  [...entries].map(([kind, { count, words }]) => ({ kind, count, words: [...words] }));
