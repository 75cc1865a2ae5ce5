import { placeOf } from '#domain/citation/place.ts';
import type { Edition } from '#domain/corpus/model.ts';
import type { Stretch } from '#domain/verify/reading.ts';
import { stretchesOf } from '#domain/verify/stretches.ts';

/** A stretch of the document with the name of its place, as the browser's quotation check reads it. */
export interface PlacedStretch extends Stretch {
  readonly place: string;
}

/** The whole document for the browser's quotation check, fetched on first use. */
export const readingFileOf = (edition: Edition): readonly PlacedStretch[] =>
  stretchesOf(edition).map((stretch) => ({ ...stretch, place: placeOfStretch(edition, stretch) }));

function placeOfStretch(edition: Edition, { id, kind }: Stretch): string {
  if (id === 'annex') return '附件说明';
  const place = placeOf(edition, id);
  return kind === 'heading' ? `${place}的标题` : kind === 'note' ? `${place}的责任括注` : place;
}
