import { COPIES } from '../document/closing.ts';
import { parseLabel } from '../document/labels.ts';
import { DIGITS } from '../document/numerals.ts';
import { REMARK } from '../document/opening.ts';
import { RESPONSIBILITY } from '../document/responsibility/words.ts';
import { isWrittenDate } from '../document/written-date.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Report } from './report.ts';
import { isSigner } from './signers.ts';

const ANNEX = new RegExp(`^附件${DIGITS}*[：:]`, 'u');
const ANNEX_ITEM = new RegExp(`^(?:附件)?${DIGITS}+[.．、：:]\\s*\\S`, 'u');

const NO_PLACE =
  'Below the text stand the names of its annexes, 附件：…, signature, date, remarks such as （此件公开发布）, and attached texts, each under 附件 or 附件1 as a line of its own.';

interface CutClosing {
  /** The names of what is attached. */
  readonly annex: readonly Paragraph[];
  readonly closing: readonly Paragraph[];
  readonly text: readonly Paragraph[];
  /** Attached texts, each below the line 附件1. */
  readonly attached: readonly Paragraph[];
}

/** Cuts off what stands below the body: the names of annexes, signature and remarks, and attached texts. */
export function cutClosing(rest: readonly Paragraph[], report: Report): CutClosing {
  const title = rest.findIndex(({ words }) => parseLabel(words)?.level === 'annex');
  const attached = title === -1 ? [] : rest.slice(title);
  const own = title === -1 ? rest : rest.slice(0, title);
  const list = own.findIndex(({ words }) => ANNEX.test(words));
  const signature = beginOfSignature(own);
  const end = Math.min(list === -1 ? own.length : list, signature);
  const annex: Paragraph[] = [];
  const closing: Paragraph[] = [];
  for (const [index, paragraph] of own.entries()) {
    if (index < end) continue;
    const { words } = paragraph;
    const inList = closing.length === 0 && (ANNEX.test(words) || ANNEX_ITEM.test(words));
    if (inList) annex.push(paragraph);
    else if (isClosing(own, index) || (closing.length > 0 && (ANNEX.test(words) || ANNEX_ITEM.test(words))))
      closing.push(paragraph);
    else {
      const where = closing.length > 0 ? 'the signature' : 'the names of the annexes';
      report(paragraph, `this stands below ${where}`, NO_PLACE);
    }
  }
  return { text: own.slice(0, end), annex, closing, attached };
}

/** Whether a line is one of a closing: a date, a name above it, a remark, to whom it goes. */
function isClosing(own: readonly Paragraph[], index: number): boolean {
  const words = own[index]?.words ?? '';
  if (isWrittenDate(words) || COPIES.test(words) || isRemark(words)) return true;
  return isName(own[index]) && signsBelow(own, index);
}

/** Whether nothing but names stands between a line and the date below it. */
function signsBelow(own: readonly Paragraph[], index: number): boolean {
  let at = index;
  while (isName(own[at])) at += 1;
  return at > index && isWrittenDate(own[at]?.words ?? '');
}

/** Where a date stands as a line of its own, and the names above it; or the remarks that end the text. */
function beginOfSignature(own: readonly Paragraph[]): number {
  const date = own.findIndex(({ words }) => isWrittenDate(words));
  let begin = date === -1 ? own.length : date;
  if (date === -1) while (isRemark(own[begin - 1]?.words ?? '') || COPIES.test(own[begin - 1]?.words ?? '')) begin -= 1;
  else while (begin > 1 && isName(own[begin - 1])) begin -= 1;
  return begin;
}

/** A row of a table right above the date is none. */
const isName = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && !paragraph.inTable && isSigner(paragraph.words);

const isRemark = (words: string): boolean =>
  REMARK.test(words) && !RESPONSIBILITY.test(words) && parseLabel(words) === null;
