import type { Level } from '#domain/model/level.ts';
import { DIGITS, NUMERAL, NUMERALS, narrowDigits, parseNumeral } from './numerals.ts';

/** The label that a paragraph begins with: 一、 of a part, （一） of a clause, 第十二条 of an article. */
export interface Label {
  readonly level: Level;
  /** As cited: 一 for a part, （一） for a clause, 1. for an item, 1.2.3 for a decimal. */
  readonly label: string;
  readonly number: number;
  /** All numbers of a decimal, 1 2 3 of 1.2.3; of any other label the one. */
  readonly numbers: readonly number[];
  /** What follows the label. */
  readonly rest: string;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
/** What sets 第十二条 apart from the words behind it; in 第十二条规定的 it is no label. */
const APART =
  '(?:[ \\u3000]+|(?=【|（)|(?!规定|[第、和至到的所中之]|以(?!下(?:情形|情况|条件|事项|行为)))(?=\\p{Script=Han}))';
/** The rest of a heading that has its line to itself. */
const SHORT = '(?=[^。！？；，：]{1,40}$)';

/** How the labels of each level but decimals are printed: before the number, the number, behind it. */
const FORMS: readonly (readonly [level: Level, form: RegExp, cited: (number: string) => string])[] = [
  ['part', new RegExp(`^(${NUMERAL})、`, 'u'), (number) => number],
  ['clause', new RegExp(`^（(${NUMERAL})）`, 'u'), (number) => `（${number}）`],
  [
    'item',
    new RegExp(`^(${DIGITS}{1,3}|${DIGITS}{4,5}(?=[.．]))[.．、](?!${DIGITS}|[.．])[ \\u3000]*`, 'u'),
    (number) => `${number}.`,
  ],
  ['point', new RegExp(`^（(${DIGITS}{1,3})）`, 'u'), (number) => `（${number}）`],
  ['circle', new RegExp(`^([${CIRCLED}])`, 'u'), (number) => number],
  ['article', new RegExp(`^第(${NUMERAL})条${APART}`, 'u'), (number) => `第${number}条`],
  ['section', new RegExp(`^第(${NUMERAL})节${APART}${SHORT}`, 'u'), (number) => `第${number}节`],
  ['chapter', new RegExp(`^第(${NUMERAL})章${APART}${SHORT}`, 'u'), (number) => `第${number}章`],
  ['volume', new RegExp(`^第(${NUMERAL})编${APART}${SHORT}`, 'u'), (number) => `第${number}编`],
  ['division', new RegExp(`^第(${NUMERAL})部分${APART}${SHORT}`, 'u'), (number) => `第${number}部分`],
  ['annex', new RegExp(`^附件[ \\u3000]*(${DIGITS}{1,2})?$`, 'u'), (number) => `附件${number}`],
];
const DECIMAL = new RegExp(`^(${DIGITS}{1,2}(?:[.．]${DIGITS}{1,2})+)[.．、]?(?:[ \\u3000]+|(?=\\p{Script=Han}))`, 'u');
/** The first level of decimals has one number: 1　总则 or 1、总则. */
const WHOLE = {
  space: new RegExp(`^(${DIGITS}{1,2})[ \\u3000]+(?=\\p{Script=Han})`, 'u'),
  mark: new RegExp(`^(${DIGITS}{1,2})[、.．][ \\u3000]*(?=\\p{Script=Han})`, 'u'),
} as const;

/** Every label but these begins with a number, in a bracket or without. */
const WORDED: readonly Level[] = ['article', 'section', 'chapter', 'volume', 'division', 'annex'];
/** The forms that may begin with a character. */
const FORMS_AT: ReadonlyMap<string, typeof FORMS> = new Map(
  [...`${NUMERALS}0123456789０１２３４５６７８９（第附${CIRCLED}`].map((point) => [
    point,
    FORMS.filter(([level]) => WORDED.includes(level) === /[第附]/u.test(point)),
  ]),
);

/** Reads the label at the start of a paragraph, or gives null where there is none; decimals are none. */
export function parseLabel(paragraph: string): Label | null {
  // Most paragraphs have none: what they begin with tells.
  for (const [level, form, cited] of FORMS_AT.get(paragraph.charAt(0)) ?? []) {
    const [printed = '', number = ''] = form.exec(paragraph) ?? [];
    if (printed === '') continue;
    const value = numberOf(number);
    if (value === null) continue;
    return { level, label: cited(number), number: value, numbers: [value], rest: paragraph.slice(printed.length) };
  }
  return null;
}

/**
 * Reads 1.2.3, or 1 before a word, at the start of a paragraph: a label only where the document numbers so throughout.
 *
 * @param whole what stands behind a single number
 */
export function parseDecimal(paragraph: string, whole: 'space' | 'mark'): Label | null {
  const [printed = '', number = ''] = DECIMAL.exec(paragraph) ?? WHOLE[whole].exec(paragraph) ?? [];
  if (printed === '') return null;
  const numbers = narrowDigits(number).split(/[.．]/u).map(Number);
  const rest = paragraph.slice(printed.length);
  return { level: 'decimal', label: numbers.join('.'), number: numbers.at(-1) ?? 0, numbers, rest };
}

/** How many characters the label takes at the start of its paragraph. */
export const labelLength = (paragraph: string, label: Label): number => paragraph.length - label.rest.length;

function numberOf(number: string): number | null {
  if (number === '') return 0;
  if (CIRCLED.includes(number)) return CIRCLED.indexOf(number) + 1;
  const narrow = narrowDigits(number);
  return /^\d/u.test(narrow) ? Number(narrow) : parseNumeral(number);
}
