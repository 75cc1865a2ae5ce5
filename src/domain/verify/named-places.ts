import { formatNumeral, parseNumeral } from '../document/numerals.ts';
import { splitId } from '../paths.ts';
import type { Span } from './elisions.ts';
import type { PlacedRun } from './placed-runs.ts';

/** A place of the document as a text names it: 三（四）第2句, 《…》（…号）第三部分第（四）项“…”第2—3句. */
export interface NamedPlace {
  /** Where it is written, in code units, with the title before it. */
  readonly at: Span;
  /** As the site writes it: 三（四）第2—3句. */
  readonly place: string;
  /** The unit's, 三（四）. */
  readonly unit: string;
  /** First and last sentence; null where the place is the whole unit. */
  readonly sentences: readonly [first: number, last: number] | null;
  /** Whether the title of a document stands before it. */
  readonly titled: boolean;
}

const numeral = '[一二三四五六七八九十]{1,3}|[0-9]{1,2}';
const clause = `[（(](?<clause>${numeral})[）)]`;
const title = '《[^《》]{2,80}(?:《[^《》]*》[^《》]*)*》\\s*(?:[（(][^（()）]{2,40}号[)）])?';
const unit = `第(?<part>${numeral})部分(?:第?${clause}项?)?|(?<bare>[一二三四五六七八九十]{1,3})${clause.replace('clause', 'item')}`;
const sentence = `第(?<first>${numeral})(?:[—–~～至-](?:第)?(?<last>${numeral}))?句`;
const heading = '(?:“[^“”]{1,40}”)?';
const written = new RegExp(
  `(?<title>${title}\\s*)?(?:(?:${unit})${heading}(?:${sentence})?|(?<opening>通知|序言)${sentence.replaceAll('?<', '?<o')})`,
  'gu',
);

/** The places that a text names, in order. 通知 and 序言 are one only with their sentence: they are words as well. */
export function namedPlaces(text: string): readonly NamedPlace[] {
  return Array.from(text.matchAll(written), (match) => {
    const { part, bare, clause, item, opening, title, first, last, ofirst, olast } = match.groups ?? {};
    const unit = opening ?? nameOfUnit(number(part ?? bare), number(clause ?? item));
    const [from, to] = [number(first ?? ofirst), number(last ?? olast)];
    const sentences = from === null ? null : ([from, to ?? from] as const);
    const end = sentences === null ? '' : `第${from}${to === null ? '' : `—${to}`}句`;
    const at = { from: match.index, to: match.index + match[0].length };
    return { at, place: `${unit}${end}`, unit, sentences, titled: title !== undefined };
  });
}

const nameOfUnit = (part: number | null, clause: number | null): string =>
  clause === null ? `第${formatNumeral(part ?? 0)}部分` : `${formatNumeral(part ?? 0)}（${formatNumeral(clause)}）`;

function number(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^\d/u.test(written) ? Number(written) : parseNumeral(written);
}

/** Says of a document's runs whether they stand at a named place; null where the document has no such place. */
export function placeIn(
  runs: readonly PlacedRun[],
  { unit, sentences }: Pick<NamedPlace, 'unit' | 'sentences'>,
): ((run: PlacedRun) => boolean) | null {
  const id = unitsByName(runs).get(unit);
  if (id === undefined) return null;
  if (sentences === null) return (run) => run.id === id || run.id.startsWith(`${id}-`);
  const ids = new Set<string>();
  for (let number = sentences[0]; number <= sentences[1]; number++) ids.add(`${id}-s${number}`);
  const named = runs.filter((run) => run.kind === 'sentence' && ids.has(run.id));
  if (named.length === 0 || named.length < ids.size) return null;
  // A quotation may run on into the note of its last sentence.
  return (run) => run.kind !== 'sentence' || ids.has(run.id);
}

const known = new WeakMap<readonly PlacedRun[], ReadonlyMap<string, string>>();

/** The ids of a document's units by the names of their places. */
function unitsByName(runs: readonly PlacedRun[]): ReadonlyMap<string, string> {
  const units =
    known.get(runs) ??
    new Map(
      runs.map(({ id, kind, place }) => [
        kind === 'heading' ? place.replace(/的标题$/u, '') : place.replace(/第\d+句$/u, ''),
        kind === 'sentence' ? splitId(id).unit : id,
      ]),
    );
  known.set(runs, units);
  return units;
}
