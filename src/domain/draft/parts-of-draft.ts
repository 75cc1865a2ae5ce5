import { Covered } from '../verify/covered.ts';
import type { Span } from '../verify/elisions.ts';
import { hasArticles } from '../verify/judge.ts';
import type { NamedPlace } from '../verify/named-places.ts';
import { placesBeside } from '../verify/place-beside.ts';
import { parseRemark } from '../verify/remark.ts';
import type { Work } from '../verify/work.ts';
import { documentsNamed, type NamedDocument } from './documents-named.ts';
import type { HeldDocument } from './held-document.ts';
import { leftUncompared, unmarkedQuotations } from './unmarked-quotations.ts';
import { type BareItem, bareItems, type WrittenAddress, writtenAddresses } from './written-references.ts';

/** Words of a draft that are quoted, and the place that is named for them. */
export interface WrittenQuotation {
  readonly at: Span;
  readonly words: string;
  /**
   * How one knows that they are quoted: by marks, by a line that names their source, by a colon behind a place, by the words.
   * Of some one does not know: they may be, and no work was left to compare them.
   */
  readonly by: 'marks' | 'source' | 'colon' | 'words' | 'beyond';
  readonly place: NamedPlace | BareItem | null;
}

/** What there is in a draft to be judged. Nothing but quotations lies in a quotation. */
export interface DraftParts {
  readonly quotations: readonly WrittenQuotation[];
  readonly places: readonly NamedPlace[];
  readonly items: readonly BareItem[];
  readonly documents: readonly NamedDocument[];
  readonly addresses: readonly WrittenAddress[];
}

/**
 * Takes a draft apart.
 *
 * @param missing names of held documents whose words are not at hand
 */
export function partsOfDraft(
  text: string,
  documents: readonly HeldDocument[],
  missing: readonly string[],
  work: Work,
): DraftParts {
  const remark = parseRemark(
    text,
    documents.some(({ laidOut }) => hasArticles(laidOut)),
  );
  const named = documentsNamed(text, documents, missing);
  const titles = new Covered(named.filter(({ by }) => by !== 'name').map(({ at }) => at));
  const said = remark.quotations
    .filter(({ at }) => !titles.holds(at))
    .map((quotation) => ({ ...quotation, by: howQuoted(text, quotation.at) }));
  const sure = said.filter(({ by }) => by !== 'colon').map(({ at }) => at);
  const { found: unmarked, uncompared } = unmarkedQuotations(text, documents, new Covered(sure), titles, work);
  const inWords = new Covered(unmarked);
  const kept = said.filter(({ at, by }) => by === 'colon' || !inWords.holds(at));
  const quoted = new Covered([...kept.filter(({ by }) => by !== 'colon').map(({ at }) => at), ...unmarked]);
  const isOutside = ({ at }: { readonly at: Span }): boolean => !quoted.holds(at);
  const places = unique([...remark.places, ...remark.quotations.flatMap(({ place }) => place ?? [])]).filter(isOutside);
  const inPlaces = new Covered(places.map(({ at }) => at));
  const items = bareItems(text).filter((item) => isOutside(item) && !inPlaces.holds(item.at));
  const besides = [...places, ...items.map(asPlace)].sort((a, b) => a.at.from - b.at.from);
  const itemOf = new Map(items.map((item) => [item.at, item]));
  const find = placesBeside(text, besides);
  const beside = (at: Span, previous?: Span): NamedPlace | BareItem | null => {
    const place = find(at, previous);
    return place && (itemOf.get(place.at) ?? place);
  };
  const own = unmarked.map((at, index) => ({
    at,
    words: text.slice(at.from, at.to),
    by: 'words' as const,
    place: beside(at, unmarked[index - 1]),
  }));
  const references = {
    places,
    items,
    documents: named.filter(isOutside),
    addresses: writtenAddresses(text).filter(isOutside),
  };
  // Whether what stands behind a colon is a quotation is seen when it is judged.
  const sureOnes = kept.filter(({ by }) => by !== 'colon');
  const judged = [...sureOnes, ...own, ...Object.values(references).flat()].map(({ at }) => at);
  const left = leftUncompared(text, uncompared, new Covered(judged)).map((at) => ({
    at,
    words: text.slice(at.from, at.to),
    by: 'beyond' as const,
    place: null,
  }));
  return {
    quotations: [
      ...kept.map((one, index) => (one.by === 'marks' ? { ...one, place: beside(one.at, kept[index - 1]?.at) } : one)),
      ...own,
      ...left,
    ].sort((a, b) => a.at.from - b.at.from),
    ...references,
  };
}

const unique = (places: readonly NamedPlace[]): readonly NamedPlace[] =>
  [...new Set(places)].sort((a, b) => a.at.from - b.at.from);

const asPlace = ({ at, label, sentences }: BareItem): NamedPlace => ({
  at,
  place: label,
  unit: label,
  sentences,
  heading: null,
  titled: false,
  paragraph: null,
});

function howQuoted(text: string, { from, to }: Span): WrittenQuotation['by'] {
  if (/^(?:“.*”|「.*」|『.*』|".*")$/su.test(text.slice(from, to))) return 'marks';
  return /[：:]\s*$/u.test(text.slice(Math.max(0, from - 8), from)) ? 'colon' : 'source';
}
