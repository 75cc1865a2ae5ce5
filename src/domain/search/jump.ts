import { editionPath, inClausePath, unitPath } from '#domain/paths.ts';
import { NUMERAL, parseNumeral } from '../document/numerals.ts';
import type { CataloguedEdition } from './catalogue.ts';
import { fold } from './fold.ts';
import { namesPlace, placeSteps, stepsOf } from './place-steps.ts';
import type { CataloguedUnit, EditionWithUnits } from './units.ts';

/** A place that a query names. */
export interface Jump {
  /** Slug of its edition. */
  readonly edition: string;
  /** Below the site's root. */
  readonly path: string;
  /** 三（四）第2句. */
  readonly place: string;
  readonly title: string;
}

/** What a reference says. */
interface Reference {
  readonly edition: EditionWithUnits;
  /** Whether it names the unit. */
  readonly names: (unit: CataloguedUnit) => boolean;
  readonly sentence: number | null;
}

/**
 * The places that a query is a reference to, and nothing else: 三（四）, 3-4, 第三部分第（四）项, 三（四）第2句, 通知第1句,
 * 第十二条第二款第三项, 第57项, 第三章, 附件1, 2022/3-4/#s2, plan-2023/3-4, 2023 三（四）, 国知发运字〔2022〕15号, a whole address of this site. Several where it is
 * ambiguous, as （二） is; none where it is no reference or leads nowhere. A reference in words that names no edition is to
 * the newest that has such a place first, then to those before it.
 */
export function jumps(query: string, editions: readonly EditionWithUnits[]): readonly Jump[] {
  const words = bare(query);
  const documents = editions.filter(({ slug, number }) => words === slug || numberForm(words) === numberForm(number));
  if (documents.length > 0) return documents.map(jumpTo);
  const address = parseAddress(words, editions);
  if (address && 'slug' in address) return [jumpTo(address)];
  const references = address ? [address] : parseWords(words, editions);
  return references.flatMap(({ edition, names, sentence }) =>
    edition.units.filter(names).flatMap((unit) => jumpInto(unit, sentence, edition) ?? []),
  );
}

/** Whether a query can be a reference into an edition at all; only then its units are needed to tell. */
export function mayBeReference(query: string, editions: readonly Pick<CataloguedEdition, 'slug'>[]): boolean {
  const words = bare(query);
  if (/[/#]|^[!-~]*(?:\d|notice|preamble|closing)[!-~]*$/u.test(words)) return true;
  const { place } = parseEdition(words, editions);
  return place !== '' && (placeSteps(place) !== null || /^(?:通知|序言|落款)$/u.test(place));
}

const bare = (query: string): string => fold(query.normalize('NFC')).replace(/\s/gu, '');

/**
 * The jump that is made where the reader chooses none: the only place in the edition that is meant first; null where that
 * has several.
 */
export const firstMeant = ([first, ...others]: readonly Jump[]): Jump | null =>
  first && others.every(({ edition }) => edition !== first.edition) ? first : null;

/** Brackets around the year are typed in many ways. */
const numberForm = (words: string): string => fold(words).replace(/[[\]()【】〖〗{}]/gu, '|');

/** One sentence in a unit; or several, or a duty, for which the unit stands. */
const INSIDE_UNIT = /^(.+?)-(?:s(\d{1,6})|d\d{1,6}|s\d{1,6}(?:(?:\.\.|,)s\d{1,6})+)$/u;

/**
 * `3-4`, `3-4-s2`, `3-4/s2`, `2022/3-4/#s2`, `2022/#3-4-s2`, `plan-2023/3-4/`, or a whole address that ends so, whatever
 * its host and whatever stands before the edition; an edition alone where nothing follows it.
 */
function parseAddress(words: string, editions: readonly EditionWithUnits[]): Reference | EditionWithUnits | null {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(words) ?? [];
  const segments = path.split('/').filter((segment) => segment !== '');
  const slugs = new Set(editions.map(({ slug }) => slug));
  const at = segments.findLastIndex((segment) => slugs.has(segment));
  const edition = editions.find(({ slug }) => slug === segments[at]) ?? editions[0];
  const names = segments.slice(at + 1);
  // Words inside a sentence: their sentence, which the path may name already.
  const within = /^s\d+$/u.test(names.at(-1) ?? '') ? '' : fragment.replace(/:\d+(?:-\d+)?/gu, '');
  const inside = [...names, within].filter((piece) => piece !== '').join('-');
  if (!edition) return null;
  if (inside === '') return at < 0 ? null : edition;
  const [, unit = inside, sentence] = INSIDE_UNIT.exec(inside) ?? [];
  const id = unit.replaceAll('.', '-');
  const known = edition.units.some((candidate) => candidate.id === id);
  return known ? { edition, names: (other) => other.id === id, sentence: parseCount(sentence) } : null;
}

const SENTENCE = new RegExp(`第?(${NUMERAL}|\\d{1,3})句$`, 'u');

/** 三（四）, 第三部分第（四）项, （四）, 第57项, 第十二条, 第三章, 附件1, 通知, each with 第2句 or without; in each edition that is meant. */
function parseWords(words: string, editions: readonly EditionWithUnits[]): readonly Reference[] {
  const { meant, place, count } = parseEdition(words, editions);
  const steps = placeSteps(place);
  if (place === '') return [];
  const names = (unit: CataloguedUnit): boolean => {
    if (steps === null || unit.part === null) return unit.place === place;
    const own = stepsOf(unit.place);
    return own !== null && namesPlace(steps, own);
  };
  return meant.map((edition) => ({ edition, names, sentence: parseCount(count) }));
}

/** The edition that a year or a slug before the words says, 2023三（四） and 2023年版三（四）, all where none stands there; then the place, and which of its sentences. */
function parseEdition<Edition extends Pick<CataloguedEdition, 'slug'>>(
  words: string,
  editions: readonly Edition[],
): { readonly meant: readonly Edition[]; readonly place: string; readonly count: string | undefined } {
  const named = editions.find(({ slug }) => words.startsWith(slug));
  const rest = named ? words.slice(named.slug.length).replace(/^(?:年版?|版|[/,、])/u, '') : words;
  const [printed = '', count] = SENTENCE.exec(rest) ?? [];
  return { meant: named ? [named] : editions, place: rest.slice(0, rest.length - printed.length), count };
}

/** The number that digits or a Chinese numeral name; 0 where it is none, null where nothing is written. */
function parseCount(written: string | undefined): number | null {
  if (written === undefined) return null;
  return /^\d/u.test(written) ? Number(written) : (parseNumeral(written) ?? 0);
}

const jumpTo = ({ slug, number, title }: EditionWithUnits): Jump => ({
  edition: slug,
  path: editionPath(slug),
  place: number,
  title,
});

function jumpInto(unit: CataloguedUnit, sentence: number | null, { slug }: EditionWithUnits): Jump | null {
  const { id, place, title, sentences } = unit;
  if (sentence === null) return { edition: slug, path: unitPath(slug, id), place, title };
  if (sentence < 1 || sentence > sentences) return null;
  return { edition: slug, path: inClausePath(slug, `${id}-s${sentence}`), place: `${place}第${sentence}句`, title };
}
