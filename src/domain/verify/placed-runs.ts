import { placeOf } from '#domain/citation/place.ts';
import { type Run, walk } from '#domain/document/walk.ts';
import type { Edition } from '#domain/model/edition.ts';
import { editionPath, inClausePath, splitId, unitPath } from '#domain/paths.ts';

/** A run of the document's words with the name of its place, as a quotation check shows it. */
export interface PlacedRun {
  /** Id of the sentence, or of what the heading or note belongs to. */
  readonly id: string;
  readonly kind: 'line' | 'heading' | 'sentence' | 'note';
  readonly words: string;
  /** 三（四）第2句, 三（四）的标题. */
  readonly place: string;
}

/** Gives the whole document with the names of places: all that a quotation check needs to know. */
export const placedRunsOf = (edition: Edition): readonly PlacedRun[] =>
  Array.from(walk(edition), (run) => ({
    id: run.id,
    kind: kindOf(run),
    words: run.words,
    place: nameOf(edition, run),
  }));

function kindOf({ kind }: Run): PlacedRun['kind'] {
  if (kind === 'sentence' || kind === 'note') return kind;
  return kind === 'heading' || kind === 'dash-heading' ? 'heading' : 'line';
}

function nameOf(edition: Edition, run: Run): string {
  if (run.kind === 'annex') return '附件说明';
  const place = placeOf(edition, run.id);
  return { line: place, sentence: place, heading: `${place}的标题`, note: `${place}的责任括注` }[kindOf(run)];
}

/** The path at which a run can be read: its sentence or duty, or the page of what it heads. */
function pathOfRun(edition: string, { id }: PlacedRun): string {
  if (id === 'annex') return editionPath(edition);
  return /-[sd]\d+$/u.test(id) ? inClausePath(edition, id) : unitPath(edition, id);
}

/** The path that marks everything from one run to another: a range of sentences, or the first alone. */
export function pathOfRange(edition: string, first: PlacedRun, last: PlacedRun): string {
  if (first === last || first.kind !== 'sentence' || last.kind !== 'sentence') return pathOfRun(edition, first);
  const [from, to] = [splitId(first.id), splitId(last.id)];
  return from.unit === to.unit
    ? `${pathOfRun(edition, first)}..${to.fragment}`
    : `${editionPath(edition)}#${first.id}..${last.id}`;
}
