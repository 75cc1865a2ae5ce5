import { placeOf } from '#domain/citation/place.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionPath, inClausePath, splitId, unitPath } from '#domain/paths.ts';
import type { Stretch } from './laid-out.ts';
import { stretchesOf } from './stretches.ts';

/** A stretch of the document with the name of its place, 三（四）第2句. */
export interface PlacedStretch extends Stretch {
  readonly place: string;
}

/** Gives the whole document with the names of places: all that a quotation check needs to know. */
export const placedStretchesOf = (edition: Edition): readonly PlacedStretch[] =>
  stretchesOf(edition).map((stretch) => ({ ...stretch, place: nameOf(edition, stretch) }));

function nameOf(edition: Edition, { id, kind }: Stretch): string {
  if (id === 'annex') return '附件说明';
  const place = placeOf(edition, id);
  return kind === 'heading' ? `${place}的标题` : kind === 'note' ? `${place}的责任括注` : place;
}

/** The path at which a stretch can be read: its sentence or duty, or the page of what it heads. */
export function pathOfStretch(edition: string, { id }: Stretch): string {
  if (id === 'annex') return editionPath(edition);
  return /-[sd]\d+$/u.test(id) ? inClausePath(edition, id) : unitPath(edition, id);
}

/** The path that marks everything from one stretch to another: a range of sentences, or the first alone. */
export function pathOfRange(edition: string, first: Stretch, last: Stretch): string {
  if (first === last || first.kind !== 'sentence' || last.kind !== 'sentence') return pathOfStretch(edition, first);
  const [from, to] = [splitId(first.id), splitId(last.id)];
  return from.unit === to.unit
    ? `${pathOfStretch(edition, first)}..${to.fragment}`
    : `${editionPath(edition)}#${first.id}..${last.id}`;
}
