import { editionPath, inClausePath, unitPath } from '#domain/paths.ts';
import { parseNumeral } from '../document/numerals.ts';
import type { CataloguedEdition, CataloguedUnit } from './catalogue.ts';
import { fold } from './fold.ts';

/** A place that a query names. */
export interface Jump {
  /** Below the site's root. */
  readonly path: string;
  /** 三（四）第2句. */
  readonly place: string;
  readonly title: string;
}

/** What a reference says; null where it says nothing. */
interface Reference {
  readonly edition: string | null;
  readonly part: number | null;
  readonly clause: number | null;
  readonly opening: string | null;
  readonly sentence: number | null;
}

/**
 * The places that a query is a reference to, and nothing else: 三（四）, 3-4, 第三部分第（四）项, 三（四）第2句, 通知第1句,
 * 2022/3-4/#s2, 国知发运字〔2022〕15号. Several where it is ambiguous, as （二） is; none where it is no reference or leads
 * nowhere. A reference that names no edition is to the newest.
 */
export function jumps(query: string, editions: readonly CataloguedEdition[]): readonly Jump[] {
  const words = fold(query.normalize('NFC')).replace(/\s/gu, '');
  const documents = editions.filter(({ slug, number }) => words === slug || numberForm(words) === numberForm(number));
  if (documents.length > 0)
    return documents.map(({ slug, number, title }) => ({ path: editionPath(slug), place: number, title }));
  const reference = parseAddress(words) ?? parseWords(words);
  const edition = editions.find(({ slug }) => slug === (reference?.edition ?? editions[0]?.slug));
  if (!reference || !edition) return [];
  return edition.units
    .filter((unit) => names(reference, unit))
    .flatMap((unit) => jumpInto(unit, reference.sentence, edition) ?? []);
}

/** Brackets around the year are typed in many ways. */
const numberForm = (words: string): string => fold(words).replace(/[〔〕[\]()【】〖〗{}]/gu, '|');

/** `3-4`, `3-4-s2`, `3-4/s2`, `2022/3-4/#s2`, also at the end of a whole address. */
function parseAddress(words: string): Reference | null {
  const match =
    /^(?:https?:.*\/)?(?:(?<edition>\d{4})\/)?(?:(?<part>\d{1,2})(?:[-.](?<clause>\d{1,2}))?|(?<opening>notice|preamble))(?:[-/#]+s(?<sentence>\d+))?\/?$/u.exec(
      words,
    )?.groups;
  return match ? reference(match, Number) : null;
}

const number = '[一二三四五六七八九十百]+|\\d{1,3}';
const written = new RegExp(
  `^(?:(?<opening>通知|序言)|(?:第(?<part>${number})部分[,、]?|(?<bare>${number})、?)?(?:第?\\((?<bracketed>${number})\\)项?|第(?<item>${number})项)?)(?:第?(?<sentence>${number})句)?$`,
  'u',
);

/** 三（四）, 第三部分第（四）项, （四）, 第四项, 第三部分, 三, each with 第2句 or without; 通知第1句. */
function parseWords(words: string): Reference | null {
  const match = written.exec(words)?.groups;
  const part = match?.part ?? match?.bare;
  const clause = match?.bracketed ?? match?.item;
  const opening = match?.opening && (match.opening === '通知' ? 'notice' : 'preamble');
  if (!match || !(part ?? clause ?? opening)) return null;
  return reference({ ...match, part, clause, opening }, parseNumber);
}

function reference(
  groups: { readonly [name: string]: string | undefined },
  read: (digits: string) => number,
): Reference {
  const value = (digits: string | undefined) => (digits === undefined ? null : read(digits));
  return {
    edition: groups.edition ?? null,
    part: value(groups.part),
    clause: value(groups.clause),
    opening: groups.opening ?? null,
    sentence: value(groups.sentence),
  };
}

const parseNumber = (digits: string): number => (/^\d/u.test(digits) ? Number(digits) : (parseNumeral(digits) ?? 0));

function names({ part, clause, opening }: Reference, unit: CataloguedUnit): boolean {
  if (opening !== null) return unit.id === opening;
  return unit.part !== null && (part === null || unit.part === part) && unit.clause === clause;
}

function jumpInto(unit: CataloguedUnit, sentence: number | null, { slug }: CataloguedEdition): Jump | null {
  const { id, place, title, sentences } = unit;
  if (sentence === null) return { path: unitPath(slug, id), place, title };
  if (sentence < 1 || sentence > sentences) return null;
  return { path: inClausePath(slug, `${id}-s${sentence}`), place: `${place}第${sentence}句`, title };
}
