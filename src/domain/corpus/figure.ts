import type { Indicator } from '#domain/model/target.ts';

/** A figure as the words give it: 压减至 16.5 个月, 增长 10 % 以上. */
export interface Figure {
  /** 压减至, 稳定在, 增长 …; empty where no such verb stands before the number. */
  readonly verb: string;
  readonly value: number;
  readonly unit: string;
  /** 以上, 以下 or empty. */
  readonly bound: string;
  readonly comparison: Indicator['comparison'];
}

const VERBS =
  '压减至|压缩至|缩短至|稳定在|保持在|控制在|达到|提高到|提高至|提升至|增长|增加|提高|下降|降低|达|超过|不低于|不高于';
const FIGURE = new RegExp(
  `(?<verb>${VERBS})?(?<value>\\d+(?:\\.\\d+)?)(?<unit>个月|个百分点|%|％|万件|万元|亿元|件|家|项|天|个|年)(?<bound>以上|以下|以内)?`,
  'u',
);

/** Days, months and years, alone or from one to another, and the year in a document's number: no figures. */
const DATE =
  /\d{4}(?:[—–－-]+\d{4})?年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|〔\d{4}〕\d+号|（\d{4}(?:[—–－-]+\d{4})?）/gu;
/** What counts nothing: 第46届, ISO56005. */
const NAME = /第\d+|[A-Za-z][A-Za-z\d.-]*\d/gu;
const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** Reads the first figure in some words, or gives null where there is none. */
export function parseFigure(words: string): Figure | null {
  const groups = FIGURE.exec(without(DATE, words))?.groups;
  if (groups === undefined) return null;
  const { verb = '', value = '', unit = '', bound = '' } = groups;
  const atLeast = bound === '以上' || verb === '不低于' || verb === '超过';
  const atMost = bound === '以下' || bound === '以内' || verb === '不高于' || verb === '控制在';
  return { verb, value: Number(value), unit, bound, comparison: atLeast ? '>=' : atMost ? '<=' : '=' };
}

/** Where the number of the first figure stands that `parseFigure` reads, in UTF-16 units; -1 where there is none. */
export function placeOfFigure(words: string): number {
  const match = FIGURE.exec(without(DATE, words));
  return match === null ? -1 : match.index + (match.groups?.verb ?? '').length;
}

/** Cuts words at their first figure: what stands before its number, the number with its %, and what follows. */
export function cutFigure(words: string): readonly [before: string, number: string, after: string] {
  const at = placeOfFigure(words);
  const [number = ''] = at === -1 ? [] : (/^\d+(?:\.\d+)?[%％]?/u.exec(words.slice(at)) ?? []);
  return number === '' ? [words, '', ''] : [words.slice(0, at), number, words.slice(at + number.length)];
}

/** Finds every number in some words that counts or measures something, whether it can be read as a figure or not. */
export const findNumbers = (words: string): { start: number; end: number }[] =>
  [...without(NAME, without(DATE, words)).matchAll(NUMBER)].map(({ index, 0: number }) => ({
    start: index,
    end: index + number.length,
  }));

/** The words with a mark for each unit of what a pattern finds, so that everything else stays where it is. */
const without = (pattern: RegExp, words: string): string => words.replace(pattern, (found) => '·'.repeat(found.length));
