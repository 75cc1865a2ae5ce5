import { splitId, unitPath } from '../paths.ts';
import { type NamedPlace, placeIn } from '../verify/named-places.ts';
import { type PlacedRun, pathOfRange } from '../verify/placed-runs.ts';
import type { HeldDocument } from './held-document.ts';
import type { Target } from './judged-draft.ts';
import type { BareItem } from './written-references.ts';

type Place = Pick<NamedPlace, 'heading' | 'place' | 'sentences' | 'unit'>;

/** What a named place of a document points to; null where the document has no such place. */
export function targetOf(document: HeldDocument, { unit, sentences, heading, place }: Place): Target | null {
  const { runs } = document.laidOut;
  const isAt = placeIn(runs, { unit, sentences, heading });
  if (!isAt) return null;
  const [first, last] = ends(runs, (run) => isAt(run) && (sentences === null || run.kind === 'sentence'));
  if (!first || !last) return null;
  const path =
    sentences === null
      ? unitPath(document.slug, first.kind === 'sentence' ? splitId(first.id).unit : first.id)
      : pathOfRange(document.slug, first, last);
  return { document, path, place };
}

/** The places of a document that an item without its part may be: 二（四） and 三（四）. */
export function placesOfItem({ laidOut }: HeldDocument, { label, sentences }: BareItem): readonly Place[] {
  const units = labelled(laidOut.runs).get(label) ?? [];
  return units.map((unit) => {
    const end = sentences ? `第${[...new Set(sentences)].join('—')}句` : '';
    return { unit, sentences, heading: null, place: `${unit}${end}` };
  });
}

function ends(runs: readonly PlacedRun[], isWanted: (run: PlacedRun) => boolean) {
  return [runs.find(isWanted), runs.findLast(isWanted)] as const;
}

const known = new WeakMap<readonly PlacedRun[], ReadonlyMap<string, readonly string[]>>();
const item = /^([一二三四五六七八九十]+(（[一二三四五六七八九十]+）))的标题$/u;

/** The units of a document that stand in a part, by their label. */
function labelled(runs: readonly PlacedRun[]): ReadonlyMap<string, readonly string[]> {
  const units = known.get(runs);
  if (units) return units;
  const found = new Map<string, string[]>();
  for (const { place } of runs) {
    const [, unit, label] = item.exec(place) ?? [];
    if (unit !== undefined && label !== undefined) found.set(label, [...(found.get(label) ?? []), unit]);
  }
  known.set(runs, found);
  return found;
}
