import { unitOf } from '#domain/document/units.ts';
import { type Run, walk, walkUnit } from '#domain/document/walk.ts';
import type { Edition } from '#domain/model/edition.ts';

/**
 * The words of a unit, a duty or the whole edition, one heading, duty or paragraph a line, as the document has them.
 * Throws when the id names none.
 */
export function wordsOf(edition: Edition, id: string): string {
  const runs = runsUnder(edition, id);
  if (runs.length === 0) throw new Error(`Edition ${edition.slug} has no words under the id "${id}".`);
  return inLines(runs);
}

function runsUnder(edition: Edition, id: string): readonly Run[] {
  if (id === edition.slug) return [...walk(edition)];
  const unit = unitOf(edition, id);
  if (unit) return [...walkUnit(unit)];
  const ofDuties = known.get(edition) ?? Map.groupBy(walk(edition), ({ duty }) => duty?.id);
  known.set(edition, ofDuties);
  return ofDuties.get(id) ?? [];
}

/** The runs of duties by their ids: an edition, which never changes, is asked for the words of each. */
const known = new WeakMap<Edition, ReadonlyMap<string | undefined, readonly Run[]>>();

/**
 * The words from one sentence to another, with every heading and note that stands between them.
 * Throws when an id names no sentence.
 */
export function wordsBetween(edition: Edition, from: string, to: string): string {
  const runs = [...walk(edition)];
  const placeOf = (id: string): number => {
    const place = runs.findIndex(({ sentence }) => sentence?.id === id);
    if (place < 0) throw new Error(`Edition ${edition.slug} has no sentence "${id}".`);
    return place;
  };
  return inLines(runs.slice(placeOf(from), placeOf(to) + 1));
}

/** Joins runs so that each heading, duty and paragraph has a line. */
function inLines(runs: readonly Run[]): string {
  return runs
    .map(({ paragraph, duty, words }, index) => {
      const before = runs[index - 1];
      return before && (before.paragraph !== paragraph || before.duty !== duty) ? `\n${words}` : words;
    })
    .join('');
}
