import { comparable } from '../verify/comparable.ts';
import type { Span } from '../verify/elisions.ts';
import type { HeldDocument } from './held-document.ts';

/** A document that a draft names, by its title, its number, or what the site calls it. */
export interface NamedDocument {
  readonly at: Span;
  readonly by: 'title' | 'number' | 'name';
  /** The title without its marks, or the number. */
  readonly words: string;
  /** The document; null where it is not held, or several may be meant. */
  readonly held: HeldDocument | null;
  /** Those of which it may be any; none where it is one, or not held. */
  readonly among: readonly HeldDocument[];
  /** Whether it is a document of the same title as one that is held, of another year. */
  readonly otherYear: boolean;
}

const title = /《((?:[^《》\n]|《[^《》\n]{0,80}》){1,100})》/gu;
/** 〔2022〕15号, with whatever brackets, and what may stand before it. */
const number = /(?:[\p{Script=Han}]{0,16})[〔[【〖﹝（(［]\s*(\d{4})\s*[〕\]】〗﹞）)］]\s*第?\s*(\d{1,5})\s*号/gu;
/** （以下简称《纲要》） behind a title. */
const short =
  /^[（(][^（()）\n]{0,40}?(?:以下)?(?:简称|下称)[：:]?[《“"「]?([^《》“”"「」（()）\n]{1,30})[》”"」]?[）)]/u;
/** What leads to a number and is not part of it. */
const lead = /^.*(?:按照|根据|依据|依照|遵照|落实|贯彻|执行|参见|详见|文件|通知|以及|[据按照见和与及在由将把对从])/u;

/**
 * The documents that a draft names, in order.
 *
 * @param missing names of further documents, of which no more is known: a title without a year may be one of theirs
 */
export function documentsNamed(
  text: string,
  documents: readonly HeldDocument[],
  missing: readonly string[] = [],
): readonly NamedDocument[] {
  return [
    ...titles(text, documents, missing.length === 0),
    ...numbers(text, documents),
    ...documents.flatMap((document) => byName(text, document.name, document)),
    ...missing.flatMap((name) => byName(text, name, null)),
  ].sort((a, b) => a.at.from - b.at.from);
}

/** Words as they are compared. */
const folded = (words: string): string => String.fromCodePoint(...comparable(words).codes);

const yearOfTitle = /\((\d{4})(?:年版?)?\)$|^(\d{4})年度?/u;

/** A folded title without the year that it begins or ends with, and that year. */
function cutYear(folds: string): { bare: string; year: number | null } {
  const [, behind, before] = yearOfTitle.exec(folds) ?? [];
  const year = behind ?? before;
  return { bare: folds.replace(yearOfTitle, ''), year: year === undefined ? null : Number(year) };
}

type Which = Pick<NamedDocument, 'held' | 'among'>;

const notHeld: Which = { held: null, among: [] };

/** The one of some documents that have a title; where there are several it may be any of them. */
function oneOf(documents: readonly HeldDocument[] = []): Which | null {
  const [held] = documents;
  if (!held) return null;
  return documents.length === 1 ? { held, among: [] } : { held: null, among: documents };
}

function titles(text: string, documents: readonly HeldDocument[], areAll: boolean): readonly NamedDocument[] {
  const byTitle = Map.groupBy(documents, (document) => folded(document.title));
  const byBare = Map.groupBy(documents, (document) => cutYear(folded(document.title)).bare);
  const shortened = new Map<string, Which>();
  let said = 0;
  return Array.from(text.matchAll(title)).flatMap((match): readonly NamedDocument[] => {
    // The short name where it is introduced.
    if (match.index < said) return [];
    const [written, words = ''] = match;
    const at = { from: match.index, to: match.index + written.length };
    const folds = folded(words);
    const { bare, year } = cutYear(folds);
    const same = byBare.get(bare) ?? [];
    // What is not at hand may have the same title, but for the year.
    const isTold = areAll || year !== null;
    const ofYear = same.filter((one) => year === null || one.year === year);
    const which =
      (isTold ? oneOf(byTitle.get(folds)) : null) ?? shortened.get(folds) ?? (isTold ? oneOf(ofYear) : null) ?? notHeld;
    const [introduction = '', name] = short.exec(text.slice(at.to, at.to + 90)) ?? [];
    said = at.to + introduction.length;
    if (name !== undefined) shortened.set(folded(name), which);
    return [{ at, by: 'title', words, ...which, otherYear: which === notHeld && same.length > 0 }];
  });
}

/** A number with its brackets, whatever they are, made one. */
const numberForm = (words: string): string =>
  words.replace(/\s|第(?=\d)/gu, '').replace(/[[\]()〔〕【】〖〗﹝﹞（）［］]/gu, '|');

function numbers(text: string, documents: readonly HeldDocument[]): readonly NamedDocument[] {
  const forms = documents.map((document) => ({ document, form: numberForm(document.number) }));
  return Array.from(text.matchAll(number), (match): NamedDocument => {
    const to = match.index + match[0].length;
    const form = numberForm(match[0]);
    const held = forms.find((one) => form.endsWith(one.form));
    const core = /[〔[【〖﹝（(［]/u.exec(match[0])?.index ?? 0;
    const before = match[0].slice(0, core);
    const own = held ? before.slice(before.length - held.form.indexOf('|')) : before.replace(lead, '').slice(-8);
    const from = match.index + core - own.length;
    return {
      at: { from, to },
      by: 'number',
      words: text.slice(from, to),
      held: held?.document ?? null,
      among: [],
      otherYear: false,
    };
  }).filter(({ held, at, words }) => held !== null || (at.from < at.to && !/^[〔[【〖﹝（(［]/u.test(words)));
}

/** Where a document stands by the name that the site gives it. */
function byName(text: string, name: string, held: HeldDocument | null): readonly NamedDocument[] {
  if (name === '') return [];
  const found: NamedDocument[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    found.push({ at: { from: at, to: at + name.length }, by: 'name', words: name, held, among: [], otherYear: false });
  return found;
}
