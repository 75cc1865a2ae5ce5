import type { Span } from '../verify/elisions.ts';
import { isWorthJudging } from '../verify/judge.ts';
import type { NamedPlace } from '../verify/named-places.ts';
import { Work } from '../verify/work.ts';
import { withoutOwnWords } from './behind-colon.ts';
import { countDraft } from './count-draft.ts';
import type { HeldDocument } from './held-document.ts';
import { judgeAddress, meantBy } from './judge-address.ts';
import { type Judged, judgeItem, judgeNamedDocument, judgeNamedPlace } from './judge-references.ts';
import { type JudgedWords, judgeWords } from './judge-words.ts';
import type { DraftItem, DraftQuotation, DraftReference, JudgedDraft } from './judged-draft.ts';
import { type Meant, MeantDocuments } from './meant-documents.ts';
import { unlessNotAtHand } from './not-at-hand.ts';
import { type DraftParts, partsOfDraft, type WrittenQuotation } from './parts-of-draft.ts';

/** Judges words by documents, of which the first may be the one that they are said to be from. */
type Judge = (words: string, documents: readonly HeldDocument[], isSaid: boolean) => JudgedWords;
/** What a judgement is where the words of some documents are not at hand. */
type Open = <One extends Pick<DraftItem, 'verdict' | 'why'>>(one: One, meant: Meant) => One;

/** Cells of all tables that are filled for one draft: less than a second's work. */
const most = 60_000_000;

/**
 * Judges every quotation of the held documents in a draft, in quotation marks or not, and every reference to them.
 *
 * @param documents newest first
 * @param hosts where the site is known to stand, for the addresses in the draft
 * @param missing names of held documents whose words are not at hand: what may stand in them is not judged
 */
export function judgeDraft(
  text: string,
  documents: readonly HeldDocument[],
  hosts: ReadonlySet<string> = new Set(),
  missing: readonly string[] = [],
): JudgedDraft {
  const work = new Work(most, true);
  const parts = partsOfDraft(text, documents, missing, work);
  const open: Open = missing.length === 0 ? (one) => one : unlessNotAtHand;
  const meant = new MeantDocuments(text, parts.documents);
  const known = new Map<string, JudgedWords>();
  const judgeOnce: Judge = (words, from, isSaid) => {
    const key = `${from[0]?.slug} ${isSaid} ${words}`;
    const judged = known.get(key) ?? judgeWords(words, from, isSaid, work);
    known.set(key, judged);
    return judged;
  };
  const judge = (written: WrittenQuotation) => ({
    written,
    quotation: open(judgeQuotation(written, meant, documents, judgeOnce), meant.at(written.at)),
  });
  const judged = withoutOwnWords(text, parts.quotations.map(judge), judge);
  const besides = Map.groupBy(judged, ({ written }) => written.place);
  const beside = (place: WrittenQuotation['place']) => besides.get(place)?.map(({ quotation }) => quotation) ?? [];
  const items = [
    ...judged.map(({ quotation }) => quotation),
    ...referencesIn(text, parts, meant, documents, hosts, beside, open),
  ].sort((a, b) => a.at.from - b.at.from);
  return countDraft(text, withoutLaps(items));
}

function judgeQuotation(
  { at, words, by, place }: WrittenQuotation,
  meant: MeantDocuments,
  documents: readonly HeldDocument[],
  judge: Judge,
): DraftQuotation {
  const isMarked = by !== 'words' && by !== 'beyond';
  const quotation = { kind: 'quotation', at, words, marked: isMarked, source: null } as const;
  const nothing = { document: null, finding: null, also: [] } as const;
  if (by === 'beyond') return { ...quotation, ...nothing, verdict: 'unjudged', why: 'beyond' };
  if (by === 'marks' && !isWorthJudging({ words, place: place && 'unit' in place ? place : null }))
    return { ...quotation, ...nothing, verdict: 'unjudged', why: 'short' };
  const { held, source, near } = meant.at(at);
  const others = documents.filter((document) => document !== held);
  const judged = judge(words, held ? [held, ...others] : documents, near && held !== null);
  return judged.verdict === 'absent' && near && source !== null
    ? { ...quotation, ...judged, verdict: 'unjudged', why: 'not-held', source }
    : { ...quotation, ...judged };
}

function referencesIn(
  text: string,
  { places, items, documents: named, addresses }: DraftParts,
  meant: MeantDocuments,
  documents: readonly HeldDocument[],
  hosts: ReadonlySet<string>,
  beside: (place: WrittenQuotation['place']) => readonly DraftQuotation[],
  open: Open,
): readonly DraftReference[] {
  const reference = (at: Span, judged: Judged | null, own = meant.at(at)): readonly DraftReference[] =>
    judged ? [{ kind: 'reference', at, words: text.slice(at.from, at.to), ...open(judged, own) }] : [];
  return [
    ...places.flatMap((place) =>
      reference(withoutTitle(text, place, named), judgeNamedPlace(place, meant.at(place.at), beside(place), documents)),
    ),
    ...items.flatMap((item) => reference(item.at, judgeItem(item, meant.at(item.at), beside(item), documents))),
    ...named.flatMap((one, index) =>
      one.by === 'name' ? [] : reference(one.at, judgeNamedDocument(one, named[index - 1])),
    ),
    ...addresses.flatMap((one) => {
      const own = meantBy(one, documents, meant.at(one.at));
      return reference(one.at, judgeAddress(one, own, documents, hosts), own);
    }),
  ];
}

/** A place without the title and the number before it, which are references themselves. */
function withoutTitle(text: string, { at, titled }: NamedPlace, named: DraftParts['documents']): Span {
  if (!titled) return at;
  const last = named.findLast((one) => at.from <= one.at.from && one.at.to < at.to);
  if (!last) return at;
  const [between = ''] = /^[\s）)]*/u.exec(text.slice(last.at.to, at.to)) ?? [];
  return { from: last.at.to + between.length, to: at.to };
}

/** Of items that lap the one that begins first. */
function withoutLaps(items: readonly DraftItem[]): readonly DraftItem[] {
  let reach = 0;
  return items.filter(({ at }) => {
    if (at.from < reach) return false;
    reach = at.to;
    return true;
  });
}
