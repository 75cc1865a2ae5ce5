import type { Span } from '#domain/verify/elisions.ts';
import type { LaidOut } from '#domain/verify/laid-out.ts';
import { type PlacedRun, pathOfRange } from '#domain/verify/placed-runs.ts';
import { extentsOf } from '#domain/verify/words.ts';
import type { Piece } from './report.ts';

/** The document that quotations are checked against. */
export interface Document {
  /** Slug of the edition. */
  readonly edition: string;
  readonly laidOut: LaidOut;
}

/** A link to what a span of the document touches, named after its places. */
export function placeOfSpan({ edition, laidOut }: Document, span: Span): Piece {
  const extents = extentsOf(laidOut, span);
  const first = extents[0]?.run as PlacedRun;
  const last = extents.at(-1)?.run as PlacedRun;
  const unit = first.place.replace(/第\d+句$/u, '');
  const end = last.place.startsWith(`${unit}第`) ? last.place.slice(unit.length) : last.place;
  const words = first.place === last.place ? first.place : `${first.place}至${end}`;
  return { kind: 'place', words, path: pathOfRange(edition, first, last) };
}

/** Long words by their beginning and end. */
export function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= 40) return `“${text}”`;
  return `“${characters.slice(0, 18).join('')}……${characters.slice(-10).join('')}”（共${characters.length}字）`;
}
