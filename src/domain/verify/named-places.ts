import { formatNumeral, parseNumeral } from '../document/numerals.ts';
import { splitId } from '../paths.ts';
import { comparable } from './comparable.ts';
import type { Span } from './elisions.ts';
import type { PlacedRun } from './placed-runs.ts';

/** A place of the document as a text names it: 三（四）第2句, 《…》（…号）第三部分第（四）项“…”第2—3句, 第十二条第一款第（二）项. */
export interface NamedPlace {
  /** Where it is written, in code units, with the title before it. */
  readonly at: Span;
  /** As the site writes it: 三（四）第2—3句. */
  readonly place: string;
  /** The unit's, 三（四）. */
  readonly unit: string;
  /** First and last sentence; null where the place is the whole unit. */
  readonly sentences: readonly [first: number, last: number] | null;
  /** What the unit is said to be headed, before a sentence: 第（四）项“…”第2句; null where nothing is said. */
  readonly heading: string | null;
  /** Whether the title of a document stands before it. */
  readonly titled: boolean;
  /** A 款 that is named alone: of it no more is known than of its 条. */
  readonly paragraph: string | null;
}

const numeral = '[一二三四五六七八九十]{1,3}|[0-9]{1,2}';
const clause = `[（(](?<clause>${numeral})[）)]`;
const title = '《[^《》]{2,80}(?:《[^《》]*》[^《》]*)*》\\s*(?:[（(][^（()）]{2,40}号[)）])?';
const unit = `第(?<part>${numeral})部分(?:第?${clause}项?)?|(?<bare>[一二三四五六七八九十]{1,3})${clause.replace('clause', 'item')}`;
const sentence = `第(?<first>${numeral})(?:[—–~～至-](?:第)?(?<last>${numeral}))?句`;
/** Without a sentence behind it, what stands in marks behind a place is quoted: 三（四）“…”. */
const heading = '(?:“(?<heading>[^“”]{1,40})”)?';
const many = '[一二三四五六七八九十百零]{1,6}|[0-9]{1,3}';
const article = `第(?<article>${many})条(?:第(?<paragraph>${numeral})款)?(?:第[（(]?(?<point>${numeral})[）)]?项)?(?:${sentence.replaceAll('?<', '?<a')})?`;
const opening = `(?<opening>通知|序言)${sentence.replaceAll('?<', '?<o')}`;
const inOutline = `(?:${unit})(?:${heading}${sentence})?`;
const written = (ways: readonly string[]) => new RegExp(`(?<title>${title}\\s*)?(?:${ways.join('|')})`, 'gu');
const plain = written([inOutline, opening]);
const withArticles = written([inOutline, opening, article]);

/**
 * The places that a text names, in order. 通知 and 序言 are one only with their sentence: they are words as well.
 *
 * @param articles whether 第十二条 is one; where no document has articles, those that are named are another's
 */
export function namedPlaces(text: string, articles = false): readonly NamedPlace[] {
  return Array.from(text.matchAll(articles ? withArticles : plain), (match) => {
    const { part, bare, clause, item, opening, title, first, last, ofirst, olast, afirst, alast } = match.groups ?? {};
    const { article, paragraph, point, heading = null } = match.groups ?? {};
    const unit =
      opening ??
      (article === undefined
        ? nameOfUnit(number(part ?? bare), number(clause ?? item))
        : nameOfArticle(article, number(paragraph), number(point)));
    const [from, to] = [number(first ?? ofirst ?? afirst), number(last ?? olast ?? alast)];
    const sentences = from === null ? null : ([from, to ?? from] as const);
    const end = sentences === null ? '' : `第${from}${to === null ? '' : `—${to}`}句`;
    const at = { from: match.index, to: match.index + match[0].length };
    const alone = paragraph !== undefined && point === undefined ? `第${paragraph}款` : null;
    return { at, place: `${unit}${end}`, unit, sentences, heading, titled: title !== undefined, paragraph: alone };
  });
}

const nameOfUnit = (part: number | null, clause: number | null): string =>
  clause === null ? `第${formatNumeral(part ?? 0)}部分` : `${formatNumeral(part ?? 0)}（${formatNumeral(clause)}）`;

/** 第十二条, 第十二条第一款第（二）项: an item under no 款 stands in the first. */
function nameOfArticle(article: string, paragraph: number | null, point: number | null): string {
  const name = `第${/^\d/u.test(article) ? formatNumeral(Number(article)) : article}条`;
  return point === null ? name : `${name}第${formatNumeral(paragraph ?? 1)}款第（${formatNumeral(point)}）项`;
}

function number(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^\d/u.test(written) ? Number(written) : parseNumeral(written);
}

/**
 * Says of a document's runs whether they stand at a named place; null where the document has no such place, or heads it
 * otherwise.
 */
export function placeIn(
  runs: readonly PlacedRun[],
  { unit, sentences, heading }: Pick<NamedPlace, 'heading' | 'sentences' | 'unit'>,
): ((run: PlacedRun) => boolean) | null {
  const id = unitsByName(runs).get(unit);
  if (id === undefined) return null;
  if (heading !== null && !isHeaded(runs, id, heading)) return null;
  if (sentences === null) return (run) => run.id === id || run.id.startsWith(`${id}-`);
  const ids = new Set<string>();
  for (let number = sentences[0]; number <= sentences[1]; number++) ids.add(`${id}-s${number}`);
  const named = runs.filter((run) => ids.has(run.id));
  if (named.length === 0 || named.length < ids.size) return null;
  // A quotation may run on into the note of its last sentence.
  return (run) => run.kind !== 'sentence' || ids.has(run.id);
}

const isHeaded = (runs: readonly PlacedRun[], unit: string, heading: string): boolean =>
  runs.some(({ id, kind, words }) => id === unit && kind === 'heading' && folded(words).includes(folded(heading)));

const folded = (words: string): string => String.fromCodePoint(...comparable(words).codes);

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
