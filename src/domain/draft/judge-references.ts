import { editionPath } from '../paths.ts';
import { judgePlace } from '../verify/judge.ts';
import type { NamedPlace } from '../verify/named-places.ts';
import type { NamedDocument } from './documents-named.ts';
import type { HeldDocument } from './held-document.ts';
import type { DraftQuotation, DraftReference } from './judged-draft.ts';
import type { Meant } from './meant-documents.ts';
import { placesOfItem, targetOf } from './place-targets.ts';
import type { BareItem } from './written-references.ts';

/** What is said of a reference. */
export type Judged = Pick<DraftReference, 'verdict' | 'why' | 'targets' | 'source'>;

type Place = Pick<NamedPlace, 'heading' | 'place' | 'sentences' | 'unit'>;

/** What is said of a reference that is not judged. */
export const unjudged = (
  why: Judged['why'],
  source: string | null = null,
  targets: Judged['targets'] = [],
): Judged => ({
  verdict: 'unjudged',
  why,
  targets,
  source,
});

/**
 * Judges a place that a draft names.
 *
 * @param beside the quotations that it is named for, judged
 */
export function judgeNamedPlace(
  place: NamedPlace,
  meant: Meant,
  beside: readonly DraftQuotation[],
  documents: readonly HeldDocument[],
): Judged {
  const judged = judgeOne([place], meant, beside, documents);
  return judged.verdict === 'right' && place.paragraph !== null
    ? { ...judged, ...unjudged('paragraph', null, judged.targets) }
    : judged;
}

/** Judges an item that a draft names without its part. */
export function judgeItem(
  item: BareItem,
  meant: Meant,
  beside: readonly DraftQuotation[],
  documents: readonly HeldDocument[],
): Judged {
  const all = candidatesOf({ ...meant, near: false }, documents).flatMap((document) => placesOfItem(document, item));
  const places = [...new Map(all.map((place) => [place.place, place])).values()];
  return judgeOne(places, meant, beside, documents);
}

/** The documents of which a place may be; none where one is named that is not held. */
function candidatesOf({ held, among, near }: Meant, documents: readonly HeldDocument[]): readonly HeldDocument[] {
  if (held) return [held];
  if (among.length > 0) return among;
  return near ? [] : documents;
}

/** Judges a reference to any one of some places. */
function judgeOne(
  places: readonly Place[],
  meant: Meant,
  beside: readonly DraftQuotation[],
  documents: readonly HeldDocument[],
): Judged {
  const quoted = beside.filter(({ verdict }) => verdict === 'verbatim' || verdict === 'differs');
  const standing = quoted.map((quotation) => placeOfQuotation(quotation, places, meant));
  const [first] = standing;
  if (first && standing.every((one) => one !== null)) return first;
  const candidates = candidatesOf(meant, documents);
  const targets = candidates.flatMap((document) => places.flatMap((place) => targetOf(document, place) ?? []));
  if (quoted.length > 0 && candidates.length > 0 && targets.length > 0)
    return { verdict: 'wrong', why: 'elsewhere', targets: targets.slice(0, 1), source: null };
  if (!meant.held && meant.among.length === 0)
    return meant.source === null ? unjudged('no-document', null, targets) : unjudged('not-held', meant.source);
  if (targets.length === 0)
    return meant.source !== null
      ? unjudged('not-held', meant.source)
      : { verdict: 'wrong', why: 'unknown', targets, source: null };
  return targets.length > 1 || !meant.held
    ? unjudged('ambiguous', null, targets)
    : { verdict: 'right', why: null, targets, source: null };
}

const mayBeOf = (document: HeldDocument, { held, among }: Meant): boolean =>
  held ? document === held : among.length === 0 || among.includes(document);

/** The place among several at which a quotation stands, in the document that is meant; null where it stands at none. */
function placeOfQuotation(quotation: DraftQuotation, places: readonly Place[], meant: Meant): Judged | null {
  const { document, finding, also } = quotation;
  const holding = [...(document && finding ? [{ document, finding }] : []), ...also];
  for (const one of holding.filter((one) => mayBeOf(one.document, meant))) {
    for (const place of places) {
      const target = targetOf(one.document, place);
      if (target && judgePlace(place, one.finding, one.document.laidOut) === 'right')
        return { verdict: 'right', why: null, targets: [target], source: null };
    }
  }
  return null;
}

/** Judges the titles and numbers by which a draft names documents; those that are only mentioned are no references. */
export function judgeNamedDocument(named: NamedDocument, before: NamedDocument | undefined): Judged | null {
  const { at, by, words, held, among, otherYear } = named;
  const target = held && { document: held, path: editionPath(held.slug), place: `《${held.title}》` };
  if (target) return { verdict: 'right', why: null, targets: [target], source: null };
  if (among.length > 0)
    return unjudged(
      'ambiguous',
      null,
      among.map((document) => ({
        document,
        path: editionPath(document.slug),
        place: document.name || `《${document.title}》`,
      })),
    );
  if (by === 'title') return otherYear ? unjudged('not-held', `《${words}》`) : null;
  const titled = before?.by === 'title' && before.held && at.from - before.at.to <= 3 ? before.held : null;
  return titled
    ? {
        verdict: 'wrong',
        why: 'number',
        targets: [{ document: titled, path: editionPath(titled.slug), place: titled.number }],
        source: words,
      }
    : unjudged('not-held', words);
}
