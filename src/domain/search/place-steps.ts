import { NUMERAL, parseNumeral } from '../document/numerals.ts';
import { fold } from './fold.ts';

const number = `${NUMERAL}|\\d{1,5}`;
const STEP = new RegExp(
  [
    `第(?<named>${number})(?<level>部分|[编章节条款])`,
    `第?\\((?<bracketed>${number})\\)项?`,
    `第(?<item>${number})项`,
    `附件(?<annex>${number})?`,
    `(?<bare>${number})[.、]?`,
  ]
    .map((one) => `(?:${one})[,、]?`)
    .join('|'),
  'uy',
);

/**
 * The steps in which a place is named, however it is written: 三（四） is `3`, `(4)`, 第三部分第四项 `部分3`, `(4)`; 第十二条第二款第三项
 * `条12`, `款2`, `(3)`; 附件1第三条 `附件1`, `条3`.
 *
 * @param folded without white space
 * @returns null where the words name no place, or say more
 */
export function placeSteps(folded: string): readonly string[] | null {
  const steps: string[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < folded.length) {
    const groups = STEP.exec(folded)?.groups;
    if (groups === undefined) return null;
    const { named, level, bracketed, item, annex, bare } = groups;
    const written = named ?? bracketed ?? item ?? annex ?? bare;
    const value = written === undefined ? 1 : numberOf(written);
    if (value === null) return null;
    if (named !== undefined) steps.push(`${level}${value}`);
    else if (bare !== undefined) steps.push(String(value));
    else steps.push(bracketed === undefined && item === undefined ? `附件${value}` : `(${value})`);
  }
  return steps;
}

/** Whether a query's steps name a place: all of its steps, or those that are enough where people leave out the others. */
export function namesPlace(query: readonly string[], place: readonly string[]): boolean {
  if (names(query.map(plain), place.map(plain))) return true;
  // 二（一） of whichever 第一部分 that has parts below it.
  const isBelow = place.length > 1 && isDivision(place[0]);
  return isBelow && !isDivision(query[0]) && names(query, place.slice(1));
}

const isDivision = (step: string | undefined): boolean => step?.startsWith('部分') ?? false;
/** 第三部分 is written for 三 as well. */
const plain = (step: string): string => step.replace(/^部分/u, '');

function names(query: readonly string[], place: readonly string[]): boolean {
  const [first = ''] = query;
  // （四） of whichever part, and 第二节 of whichever chapter.
  if (query.length === 1 && /^\(/u.test(first) && place.length === 2 && /^\d+$/u.test(place[0] ?? ''))
    return place[1] === first;
  if (/^[章节]/u.test(first) && query.length < place.length)
    return /^[编章]/u.test(place[0] ?? '') && isSame(query, place.slice(-query.length));
  if (/^款/u.test(query.at(-1) ?? '')) return isSame(query.slice(0, -1), place);
  // 第十二条第三项, where no 款 is said.
  return isSame(query, query.some(isParagraph) ? place : place.filter((step) => !isParagraph(step)));
}

/** 款, the paragraph of an article, which has no page of its own. */
const isParagraph = (step: string): boolean => step.startsWith('款');

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((step, index) => step === other[index]);

/** The steps of a place as the site writes it. */
export const stepsOf = (place: string): readonly string[] | null => placeSteps(fold(place).replace(/\s/gu, ''));

const numberOf = (written: string): number | null => (/^\d/u.test(written) ? Number(written) : parseNumeral(written));
