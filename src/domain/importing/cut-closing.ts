import { COPIES, EXPLANATION } from '../document/closing.ts';
import { parseLabel } from '../document/labels.ts';
import { DIGITS } from '../document/numerals.ts';
import { REMARK } from '../document/opening.ts';
import { RESPONSIBILITY } from '../document/responsibility/words.ts';
import { signerLines } from '../document/signers.ts';
import { isWrittenDate } from '../document/written-date.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Report } from './report.ts';

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
  const signers = signerLines(own);
  const signature = beginOfSignature(own, signers);
  const end = Math.min(list === -1 ? own.length : list, beginOfExplanations(own, signature));
  const annex: Paragraph[] = [];
  const closing: Paragraph[] = [];
  for (const [index, paragraph] of own.entries()) {
    if (index < end) continue;
    const { words } = paragraph;
    const isListed = ANNEX.test(words) || ANNEX_ITEM.test(words);
    if (isListed && closing.length === 0) annex.push(paragraph);
    else if (isListed || signers.has(index) || isClosing(words)) closing.push(paragraph);
    else {
      const where = closing.length > 0 ? 'the signature' : 'the names of the annexes';
      report(paragraph, `this stands below ${where}`, NO_PLACE);
    }
  }
  return { text: own.slice(0, end), annex, closing, attached };
}

/** Whether a line is one of a closing whatever stands below it: a date, a remark, to whom it goes. */
const isClosing = (words: string): boolean =>
  isWrittenDate(words) || COPIES.test(words) || isRemark(words) || EXPLANATION.test(words);

/** Where the lines 注：… stand that end the text; the remark of a row is its row's. */
function beginOfExplanations(own: readonly Paragraph[], end: number): number {
  let begin = end;
  for (let last = own[begin - 1]; last && EXPLANATION.test(last.words) && !last.inTable; last = own[begin - 1])
    begin -= 1;
  return begin;
}

/** Where a date stands as a line of its own, and the names above it; or the remarks that end the text. */
function beginOfSignature(own: readonly Paragraph[], signers: ReadonlySet<number>): number {
  const date = own.findIndex(({ words }) => isWrittenDate(words));
  let begin = date === -1 ? own.length : date;
  if (date === -1) while (isRemark(own[begin - 1]?.words ?? '') || COPIES.test(own[begin - 1]?.words ?? '')) begin -= 1;
  else while (begin > 1 && signers.has(begin - 1)) begin -= 1;
  return begin;
}

const isRemark = (words: string): boolean =>
  REMARK.test(words) && !RESPONSIBILITY.test(words) && parseLabel(words) === null;
