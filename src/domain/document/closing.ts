import { DIGITS } from './numerals.ts';
import { type OpeningText, REMARK } from './opening.ts';
import { isWrittenDate } from './written-date.ts';

/** To whom a document goes besides: 抄送：…, and who printed it when. */
export const COPIES = new RegExp(
  `^(?:抄送|主送|印送)[：:]|^.{0,40}${DIGITS}{4}年${DIGITS}{1,2}月${DIGITS}{1,2}日印发$`,
  'u',
);
/** A line of the names of what is attached. */
const ATTACHED = new RegExp(`^(?:附件)?${DIGITS}*[.．、：:]\\s*\\S`, 'u');

/** 注：列第一位的为牵头单位, below a text or a table, which speaks of all that stands above. */
export const EXPLANATION = /^注[：:]/u;

/** Tells what each line below the text is: who signs, the date, a remark, to whom it goes, what is attached (GB/T 9704). */
export function parseClosing(paragraphs: readonly string[]): OpeningText[] {
  return paragraphs.map((words): OpeningText => {
    if (isWrittenDate(words)) return { kind: 'date', words };
    if (COPIES.test(words)) return { kind: 'copies', words };
    if (REMARK.test(words) || EXPLANATION.test(words)) return { kind: 'remark', words };
    return { kind: ATTACHED.test(words) ? 'contents' : 'issuer', words };
  });
}
