import { address } from '#client/address.ts';
import { element } from '#client/element.ts';
import { likest } from '#domain/search/likest.ts';
import { placeWithYear } from '#domain/search/place-with-year.ts';
import type { SearchRecord } from '#domain/search/record.ts';
import { align } from '#domain/verify/align.ts';
import { comparable } from '#domain/verify/comparable.ts';
import { differencesOf } from '#domain/verify/differences.ts';
import { edgeCostsOf } from '#domain/verify/edge-costs.ts';
import { layOut, spotOf } from '#domain/verify/laid-out.ts';
import type { PlacedRun } from '#domain/verify/placed-runs.ts';
import { type Piece, piecesOf } from '#domain/verify/words.ts';
import type { LibraryCatalogue } from './catalogue.ts';

/** A quotation is laid against so many records of each edition: those that share the most with it. */
const mostCompared = 3;
/** Longer quotations are left to the check. */
const longest = 600;
/** The share of a quotation that must agree, each difference counted against it, to be near at all. */
const leastShare = 0.6;
/** So many characters stand before the first difference at most. */
const lead = 24;

/** A link to what is nearest to a quotation, with the differences marked in it; null where nothing is near. */
export function nearestPassage(
  quotation: string,
  records: readonly SearchRecord[],
  catalogue: LibraryCatalogue,
): HTMLAnchorElement | null {
  const quoted = comparable(quotation);
  if (quoted.codes.length > longest) return null;
  const laidOut = layOut(
    likest(quotation, records.filter(isOfDocument), mostCompared * catalogue.held).flatMap(placedRuns),
  );
  const [length, printedLength] = [quoted.codes.length, laidOut.text.codes.length];
  if (printedLength === 0) return null;
  const window = { quotedFrom: 0, quotedEnd: length, printedFrom: 0, printedEnd: printedLength };
  const steps = align(
    quoted.codes,
    laidOut.text.codes,
    { ...window, openStart: true, openEnd: true },
    edgeCostsOf(laidOut),
  );
  const agreeing = steps.filter(({ kind }) => kind === 'same').length;
  const differences = differencesOf(steps);
  if (agreeing - differences.length < leastShare * length) return null;
  const laid = steps.filter(({ kind }) => kind !== 'added');
  const printed = { from: laid[0]?.printed ?? 0, to: (laid.at(-1)?.printed ?? 0) + 1 };
  const { run } = spotOf(laidOut, printed.from);
  const pieces = piecesOf({ quoted: { from: 0, to: length }, printed, differences }, quoted, laidOut.text);
  return element(
    'a',
    { class: 'nearest', href: address(run.id) },
    element('b', {}, placeWithYear(run.id, run.place, catalogue)),
    element('span', { class: 'hit-words' }, ...pieces.flatMap(pieceNodes)),
  );
}

const isOfDocument = ({ kind }: SearchRecord): boolean =>
  kind === 'task' || kind === 'unassigned' || kind === 'opening' || kind === 'heading';

/** A run's id is its path here: the records are of any edition. */
const placedRuns = ({ blocks, place }: SearchRecord): readonly PlacedRun[] =>
  blocks.map(({ kind, number, path, words }) => ({
    id: path,
    kind: kind === 'sentence' || kind === 'note' ? kind : 'line',
    words,
    place: number === null ? place : `${place}第${number}句`,
  }));

function pieceNodes({ kind, quoted, printed }: Piece, index: number): readonly (Node | string)[] {
  if (kind === 'same') return [index === 0 ? endOf(printed) : printed];
  return [quoted && element('del', {}, quoted), printed && element('ins', {}, shortened(printed))].filter(
    (node) => node !== '',
  );
}

/** What was left out of a quotation may be whole sentences. */
function shortened(words: string): string {
  const characters = [...words];
  return characters.length > lead * 2
    ? `${characters.slice(0, lead).join('')}……${characters.slice(-lead).join('')}`
    : words;
}

function endOf(words: string): string {
  const characters = [...words];
  return characters.length > lead * 2 ? `……${characters.slice(-lead).join('')}` : words;
}
